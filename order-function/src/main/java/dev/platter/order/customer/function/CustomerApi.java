package dev.platter.order.customer.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.order.customer.domain.CustomerRecords;
import dev.platter.order.customer.domain.ErasingCustomers;
import dev.platter.order.customer.domain.ExportingCustomers;
import dev.platter.order.customer.domain.KeepingCustomers;
import dev.platter.runtime.http.Cacheable;
import dev.platter.runtime.http.Routes;

/** Answers what the HTTP API has of customers, each to the caller of themselves only. */
final class CustomerApi implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Routes routes;

    CustomerApi(KeepingCustomers keeping, CustomerRecords records, ExportingCustomers exporting,
            ErasingCustomers erasing) {
        this.routes = Routes.none()
                .on("PUT /customers/me", new PutCustomer(keeping))
                .on("GET /customers/me", new Cacheable("private, no-cache", new GetCustomer(records)))
                .on("PUT /customers/me/addresses/{addressId}", new PutAddress(keeping))
                .on("DELETE /customers/me/addresses/{addressId}", new DeleteAddress(keeping))
                .on("GET /customers/me/export", new GetExport(exporting))
                .on("DELETE /customers/me", new DeleteCustomer(erasing));
    }

    @Override
    public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
        return routes.answer(event);
    }
}
