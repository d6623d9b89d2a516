package dev.platter.localaws.buckets;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** S3 in the path style, with what S3Proxy leaves out: cross-origin rules for each bucket. */
final class BucketServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient S3Requests s3;
    private final transient CrossOrigin crossOrigin;

    BucketServlet(S3Requests s3, CrossOrigin crossOrigin) {
        this.s3 = s3;
        this.crossOrigin = crossOrigin;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bucket = request.getRequestURI().split("/", 3)[1];
        if (request.getMethod().equals("OPTIONS")) {
            crossOrigin.answerPreflight(bucket, request, response);
            return;
        }
        crossOrigin.allowAnswer(bucket, request, response);
        s3.answer(request, response);
    }
}
