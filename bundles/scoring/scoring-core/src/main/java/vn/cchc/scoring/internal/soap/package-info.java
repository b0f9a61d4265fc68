/** Published results over SOAP 1.1, document/literal wrapped. */
@XmlSchema(
        namespace = PublishedResults.NAMESPACE,
        elementFormDefault = javax.xml.bind.annotation.XmlNsForm.QUALIFIED)
package vn.cchc.scoring.internal.soap;

import javax.xml.bind.annotation.XmlSchema;
