package dev.platter.localaws.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** AWS's query protocol: a form in, XML out; what is refused has a code by which the SDK picks its exception. */
public final class QueryProtocol extends Handler.Abstract {

    private final String namespace;
    private final QueryActions actions;
    private final Supplier<String> ids;

    /**
     * @param namespace of the service's answers
     * @param ids a new one for each answer
     */
    public QueryProtocol(String namespace, QueryActions actions, Supplier<String> ids) {
        this.namespace = namespace;
        this.actions = actions;
        this.ids = ids;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Parameters call = Parameters.of(Content.Source.asString(request, UTF_8));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
        response.write(true, UTF_8.encode(answer(call, response).text()), callback);
        return true;
    }

    private Xml answer(Parameters call, Response response) {
        try {
            String action = call.required("Action");
            Xml result = Xml.element(action + "Result", actions.perform(action, call));
            return document(action + "Response", result, Xml.element("ResponseMetadata", requestId()));
        } catch (Refused refused) {
            response.setStatus(refused.status());
            Xml error = Xml.element(
                    "Error",
                    Xml.leaf("Type", "Sender"),
                    Xml.leaf("Code", refused.code()),
                    Xml.leaf("Message", refused.rule()));
            return document("ErrorResponse", error, requestId());
        }
    }

    private Xml requestId() {
        return Xml.leaf("RequestId", ids.get());
    }

    private Xml document(String name, Xml... children) {
        return new Xml("<%s xmlns=\"%s\">%s</%s>"
                .formatted(name, namespace, Xml.joined(List.of(children)).text(), name));
    }
}
