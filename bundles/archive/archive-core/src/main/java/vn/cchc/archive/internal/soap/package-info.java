/** The archive over SOAP 1.1, as the WSDL in this bundle promises it. */
@XmlSchema(
        namespace = ArchiveService.NAMESPACE,
        elementFormDefault = javax.xml.bind.annotation.XmlNsForm.QUALIFIED)
package vn.cchc.archive.internal.soap;

import javax.xml.bind.annotation.XmlSchema;
