package dev.platter.order.customer.domain;

/** HTML of mails: readers strip style sheets, so each element has its own style. */
final class Html {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
            <body style="margin:0;background:#f6f2ec;font-family:system-ui,sans-serif;color:#2b2320">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" \
            style="max-width:560px;background:#ffffff;border-radius:12px"><tr><td style="padding:32px;font-size:16px;line-height:1.5">
            <h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">{title}</h1>
            {content}
            <p style="margin:32px 0 0;font-size:13px;color:#7a6f68">{why}</p>
            </td></tr></table>
            </td></tr></table>
            </body>
            </html>
            """;

    private Html() {}

    /** @param title plain, @param content HTML, @param why the reader gets it, plain */
    static String page(String title, String content, String why) {
        // The content last: what a customer wrote is never looked through for placeholders.
        return PAGE.replace("{title}", escaped(title)).replace("{why}", escaped(why)).replace("{content}", content);
    }

    /** The text as HTML shows it, between tags and in quoted attributes. */
    static String escaped(String text) {
        var html = new StringBuilder();
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append((char) character);
            }
        });
        return html.toString();
    }
}
