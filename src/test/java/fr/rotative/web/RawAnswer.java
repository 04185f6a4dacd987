package fr.rotative.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a server answers to bytes that no HTTP client would send, over a connection of its own.
 *
 * @param status 0 if the connection was closed without an answer
 */
record RawAnswer(int status, List<String> headers, String body) {
    private static final int SHOWN = 300;
    private static final int SILENCE_MILLIS = 30_000;

    static RawAnswer to(byte[] request, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(request);
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    /** Nothing if there is no such header. */
    String header(String name) {
        String prefix = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** As a failing test shows it. */
    String shown() {
        return status + " " + header("Content-Type") + " " + (body.length() > SHOWN ? body.substring(0, SHOWN) : body);
    }

    private static RawAnswer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawAnswer(0, List.of(), answer);
        }
        List<String> head = answer.substring(0, end).lines().toList();
        RawAnswer raw = new RawAnswer(
                Integer.parseInt(head.get(0).split(" ", 3)[1]),
                head.subList(1, head.size()),
                answer.substring(end + 4));
        if (raw.status == 100) {
            return parse(raw.body);
        }
        String body = raw.header("Transfer-Encoding").equals("chunked") ? unchunked(raw.body) : raw.body;
        return new RawAnswer(
                raw.status,
                raw.headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String unchunked(String chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length()) {
            int end = chunks.indexOf("\r\n", at);
            int size = end < 0 ? 0 : Integer.parseInt(chunks.substring(at, end), 16);
            if (size == 0) {
                break;
            }
            body.writeBytes(chunks.substring(end + 2, end + 2 + size).getBytes(StandardCharsets.ISO_8859_1));
            at = end + 2 + size + 2;
        }
        return body.toString(StandardCharsets.ISO_8859_1);
    }
}
