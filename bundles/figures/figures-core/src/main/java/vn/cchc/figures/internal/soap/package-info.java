/** Values of indicators over SOAP 1.1, document/literal wrapped. */
@XmlSchema(
        namespace = FiguresService.NAMESPACE,
        elementFormDefault = javax.xml.bind.annotation.XmlNsForm.QUALIFIED)
package vn.cchc.figures.internal.soap;

import javax.xml.bind.annotation.XmlSchema;
