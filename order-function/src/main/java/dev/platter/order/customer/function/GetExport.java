package dev.platter.order.customer.function;

import java.util.List;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.ExportPlace;
import dev.platter.order.customer.domain.ExportingCustomers;
import dev.platter.runtime.http.Cursor;
import dev.platter.runtime.http.HttpAnswer;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;
import dev.platter.runtime.http.RouteHandler;

/** {@code GET /customers/me/export?cursor=}: all that is kept of the caller, registered or not, as a file. */
final class GetExport implements RouteHandler {

    private static final String FILE = "attachment; filename=\"platter-export.json\"";

    private final ExportingCustomers exporting;

    GetExport(ExportingCustomers exporting) {
        this.exporting = exporting;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var unknown = call.query().keySet().stream().filter(name -> !name.equals("cursor")).sorted().findFirst();
        return unknown.map(name -> refused(name, "is not a parameter here")).orElseGet(() -> from(call));
    }

    private HttpAnswer from(HttpCall call) {
        var id = new CustomerId(call.caller());
        var scope = List.of("GET /customers/me/export", id.value());
        return place(call, scope)
                .map(place -> HttpAnswer.json(200, ExportAnswer.of(id, exporting.export(id, place), scope))
                        .with("content-disposition", FILE).with("cache-control", "no-store"))
                .orElseGet(() -> refused("cursor", Cursor.RULE));
    }

    private static Optional<ExportPlace> place(HttpCall call, List<String> scope) {
        var cursor = call.query().get("cursor");
        return cursor == null
                ? Optional.of(new ExportPlace.Beginning())
                : Cursor.position(cursor, scope).flatMap(ExportPlace::read);
    }

    private static HttpAnswer refused(String parameter, String rule) {
        return HttpAnswer.problem(Problem.invalid(new Error("#query/" + parameter, rule)));
    }
}
