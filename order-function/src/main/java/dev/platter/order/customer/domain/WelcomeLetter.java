package dev.platter.order.customer.domain;

/** What a customer gets who has just registered. */
final class WelcomeLetter {

    private static final String SUBJECT = "Welcome to Platter";
    private static final String WHY = "You get this mail because somebody registered at Platter with this address.";

    private WelcomeLetter() {}

    static Letter to(Customer customer) {
        var name = customer.profile().name();
        var text = """
                Hello %s,

                good to have you at the table. Your account is ready: put something
                into a cart, and we tell you by mail when your order is confirmed.

                Platter

                --
                %s
                """.formatted(name, WHY);
        var content = """
                <p style="margin:0 0 16px">Hello %s,</p>
                <p style="margin:0">good to have you at the table. Your account is ready: put something into a cart, and we tell you \
                by mail when your order is confirmed.</p>""".formatted(Html.escaped(name));
        return new Letter(SUBJECT, text, Html.page(SUBJECT, content, WHY));
    }
}
