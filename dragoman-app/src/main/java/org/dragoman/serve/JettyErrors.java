package org.dragoman.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that are so malformed that no route sees them, in the form of all other errors. */
final class JettyErrors extends ErrorHandler {

    private static final int FAULT = 500;

    JettyErrors() {
        setCacheControl(null);
    }

    /** Also for methods that are not known. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        ApiException error = code == FAULT ? ApiException.fault() : ApiException.malformed(code);
        Gate.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        response.write(true, ByteBuffer.wrap(Answers.bytes(error.json())), callback);
    }
}
