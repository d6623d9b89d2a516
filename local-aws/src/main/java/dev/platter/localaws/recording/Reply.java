package dev.platter.localaws.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jetty.http.HttpField;

/** What a service answered. */
record Reply(int status, List<HttpField> headers, byte[] body) {

    private static final String END_OF_HEAD = "\r\n\r\n";

    static Reply read(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf(END_OF_HEAD);
        List<String> head = text.substring(0, end).lines().toList();
        return new Reply(
                Integer.parseInt(head.getFirst().split(" ")[1]),
                head.stream().skip(1).map(Reply::header).toList(),
                Arrays.copyOfRange(bytes, end + END_OF_HEAD.length(), bytes.length));
    }

    private static HttpField header(String line) {
        String[] pair = line.split(":", 2);
        return new HttpField(pair[0], pair[1].strip());
    }
}
