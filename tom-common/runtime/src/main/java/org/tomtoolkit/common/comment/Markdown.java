package org.tomtoolkit.common.comment;

import io.quarkus.qute.RawString;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of people as safe HTML: tags they write are text, links lead to web pages and mail only, images are links. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "nofollow noopener ugc");
                }
            })
            .build();

    private Markdown() {}

    static RawString render(String text) {
        Node document = PARSER.parse(text);
        linkImages(document);
        return new RawString(RENDERER.render(document));
    }

    /** A picture of another site would tell that site who reads here. */
    private static void linkImages(Node node) {
        for (Node child : children(node)) {
            linkImages(child);
            if (child instanceof Image image) {
                Link link = new Link(image.getDestination(), image.getTitle());
                if (image.getFirstChild() == null) {
                    link.appendChild(new Text(image.getDestination()));
                }
                children(image).forEach(link::appendChild);
                image.insertAfter(link);
                image.unlink();
            }
        }
    }

    private static List<Node> children(Node node) {
        List<Node> children = new java.util.ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
