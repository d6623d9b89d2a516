package dev.platter.local;

import java.io.PrintStream;
import java.net.URI;

/** Tells whoever started the system what to open and what to curl. */
final class Welcome {

    private Welcome() {}

    static void print(URI front, PrintStream out) {
        out.printf("""

                Platter is running.

                  Open   %1$s

                  Menu   curl -s %1$s/menu
                  Order  curl -si %1$s/orders -H 'content-type: application/json' \\
                           -d '{"currency":"EUR","lines":[{"dishId":"ramen","quantity":2}]}'
                  Status curl -s %1$s/orders/{orderId}
                  Photo  curl -s %1$s/photos -H 'content-type: application/json' \\
                           -d '{"dishId":"ramen","contentType":"image/jpeg","bytes":123456}'
                  Sales  curl -s %1$s/metrics

                Everything is in memory and gone when you stop it: Ctrl-C.
                %n""", front);
    }
}
