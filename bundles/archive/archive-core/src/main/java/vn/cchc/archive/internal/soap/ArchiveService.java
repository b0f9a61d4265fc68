package vn.cchc.archive.internal.soap;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;

/** The operations of the WSDL; its words are the contract, these methods follow it. */
@WebService(name = "Archive", targetNamespace = ArchiveService.NAMESPACE)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public interface ArchiveService {
    String NAMESPACE = "https://cchc.vn/soap/archive/1";

    /** Keeps a file, as a new document or as a new version of one. */
    @WebMethod(operationName = "Submit")
    @WebResult(name = "SubmitResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.DocumentAnswer submit(
            @WebParam(name = "Submit", targetNamespace = NAMESPACE, partName = "request")
                    Messages.Submit request);

    /** A document with the versions this reader may see. */
    @WebMethod(operationName = "GetDocument")
    @WebResult(name = "GetDocumentResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.DocumentAnswer getDocument(
            @WebParam(name = "GetDocument", targetNamespace = NAMESPACE, partName = "request")
                    Messages.GetDocument request);

    /** Documents with a number that this reader may see. */
    @WebMethod(operationName = "FindDocuments")
    @WebResult(name = "FindDocumentsResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.DocumentsAnswer findDocuments(
            @WebParam(name = "FindDocuments", targetNamespace = NAMESPACE, partName = "request")
                    Messages.FindDocuments request);

    /** The bytes of a version. */
    @WebMethod(operationName = "GetContent")
    @WebResult(name = "GetContentResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.ContentAnswer getContent(
            @WebParam(name = "GetContent", targetNamespace = NAMESPACE, partName = "request")
                    Messages.GetContent request);

    /** Confirms what a document is. */
    @WebMethod(operationName = "Describe")
    @WebResult(name = "DescribeResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.DocumentAnswer describe(
            @WebParam(name = "Describe", targetNamespace = NAMESPACE, partName = "request")
                    Messages.Describe request);

    /** Shows a document to everybody as it is now, with the description that waits, if any. */
    @WebMethod(operationName = "Publish")
    @WebResult(name = "PublishResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.DocumentAnswer publish(
            @WebParam(name = "Publish", targetNamespace = NAMESPACE, partName = "request")
                    Messages.Publish request);

    /** The description that waits is not shown. */
    @WebMethod(operationName = "RefuseDescription")
    @WebResult(
            name = "RefuseDescriptionResponse",
            targetNamespace = NAMESPACE,
            partName = "response")
    Messages.DocumentAnswer refuseDescription(
            @WebParam(name = "RefuseDescription", targetNamespace = NAMESPACE, partName = "request")
                    Messages.RefuseDescription request);

    /** What this reader may see that changed after a revision, oldest first. */
    @WebMethod(operationName = "ListChanges")
    @WebResult(name = "ListChangesResponse", targetNamespace = NAMESPACE, partName = "response")
    Messages.Changes listChanges(
            @WebParam(name = "ListChanges", targetNamespace = NAMESPACE, partName = "request")
                    Messages.ListChanges request);
}
