package org.tomtoolkit.common.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomtoolkit.common.files.ByteRanges.Range;
import org.tomtoolkit.core.TomException;

/**
 * Answers with files, alike everywhere: streamed, in part when asked (ranges, {@code If-Range}), not again when known ({@code
 * ETag}), and never so that a browser runs what somebody uploaded.
 *
 * @since 1.0
 */
@ApplicationScoped
public class FileResponses {

    /** What may be shown in the browser: no format that can hold a script. */
    private static final Map<String, String> SHOWN = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "txt", "text/plain;charset=UTF-8");

    private static final String SAVED = "application/octet-stream";
    private static final int BUFFER = 64 * 1024;

    /** The answer to GET. */
    public Response get(FileDownload file, HttpHeaders request) {
        String tag = tag(file);
        if (isKnown(request.getHeaderString("If-None-Match"), tag)) {
            return about(Response.status(304), file).build();
        }
        String ifRange = request.getHeaderString("If-Range");
        boolean partly = ifRange == null || ifRange.strip().equals(tag);
        List<Range> ranges = partly ? ByteRanges.of(request.getHeaderString("Range"), file.bytes()) : null;
        if (ranges == null) {
            return whole(file, new Range(0, file.bytes() - 1));
        }
        return switch (ranges.size()) {
            case 0 ->
                about(Response.status(416), file)
                        .header("Content-Range", "bytes */" + file.bytes())
                        .build();
            case 1 -> part(file, ranges.get(0));
            default -> parts(file, ranges);
        };
    }

    /** The answer to HEAD: what GET without a range would say, without the file. */
    public Response head(FileDownload file) {
        return about(Response.ok(), file)
                .type(type(file))
                .header("Content-Length", file.bytes())
                .build();
    }

    private static Response whole(FileDownload file, Range range) {
        StreamingOutput body = stream(file, range);
        return about(Response.ok(body), file)
                .type(type(file))
                .header("Content-Length", file.bytes())
                .build();
    }

    private static Response part(FileDownload file, Range range) {
        StreamingOutput body = stream(file, range);
        return about(Response.status(206).entity(body), file)
                .type(type(file))
                .header("Content-Length", range.length())
                .header("Content-Range", contentRange(range, file))
                .build();
    }

    /** Opened before the answer begins, so that a lost file is still an error page. */
    private static StreamingOutput stream(FileDownload file, Range range) {
        InputStream content = open(file, range);
        return out -> {
            try (content) {
                copy(content, out, range.length());
            }
        };
    }

    private static Response parts(FileDownload file, List<Range> ranges) {
        String boundary = "tom-" + file.sha256().substring(0, 24);
        List<byte[]> heads = ranges.stream()
                .map(range -> ("\r\n--" + boundary + "\r\nContent-Type: " + type(file) + "\r\nContent-Range: "
                                + contentRange(range, file) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .toList();
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        long length = end.length
                + heads.stream().mapToLong(head -> head.length).sum()
                + ranges.stream().mapToLong(Range::length).sum();
        StreamingOutput body = out -> {
            for (int i = 0; i < ranges.size(); i++) {
                out.write(heads.get(i));
                try (InputStream content = open(file, ranges.get(i))) {
                    copy(content, out, ranges.get(i).length());
                }
            }
            out.write(end);
        };
        return about(Response.status(206).entity(body), file)
                .type("multipart/byteranges; boundary=" + boundary)
                .header("Content-Length", length)
                .build();
    }

    private static InputStream open(FileDownload file, Range range) {
        try {
            return file.content().open(range.first(), range.length());
        } catch (IOException e) {
            throw new TomException(
                    503, "File store not available", "The file store does not answer.", "Try again later.", e);
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                throw new IOException("The file is shorter than it was");
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }

    /** What is said with every status. An encoding is named so that nothing compresses parts. */
    private static ResponseBuilder about(ResponseBuilder response, FileDownload file) {
        return response.header("ETag", tag(file))
                .header("Accept-Ranges", "bytes")
                .header("Content-Encoding", "identity")
                .header("Content-Disposition", disposition(file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache");
    }

    private static String tag(FileDownload file) {
        return "\"" + file.sha256() + "\"";
    }

    private static boolean isKnown(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }

    private static String contentRange(Range range, FileDownload file) {
        return "bytes " + range.first() + "-" + range.last() + "/" + file.bytes();
    }

    private static String type(FileDownload file) {
        return file.inline() ? SHOWN.getOrDefault(extension(file), SAVED) : SAVED;
    }

    private static String extension(FileDownload file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** RFC 6266 with the name in RFC 5987 for those who know it. */
    static String disposition(FileDownload file) {
        boolean shown = file.inline() && SHOWN.containsKey(extension(file));
        String plain = file.name().replaceAll("[^A-Za-z0-9._+-]", "_");
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''"
                + encoded(file.name());
    }

    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return text.toString();
    }
}
