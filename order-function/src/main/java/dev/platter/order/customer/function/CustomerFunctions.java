package dev.platter.order.customer.function;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

import dev.platter.order.customer.adapter.DynamoCustomers;
import dev.platter.order.customer.adapter.DynamoMails;
import dev.platter.order.customer.adapter.DynamoRecords;
import dev.platter.order.customer.adapter.Profiles;
import dev.platter.order.customer.adapter.SesPostman;
import dev.platter.order.customer.domain.ErasingCustomers;
import dev.platter.order.customer.domain.ExportingCustomers;
import dev.platter.order.customer.domain.KeepingCustomers;
import dev.platter.order.customer.domain.MailingCustomers;
import dev.platter.order.ordering.adapter.StoredOrders;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.outbox.Outbox;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The functions of customers. */
public final class CustomerFunctions implements BeanRegistrar {

    /** The routes of customers, for whoever answers what no route is for. */
    public static final List<String> ROUTES = List.of(
            "PUT /customers/me",
            "GET /customers/me",
            "PUT /customers/me/addresses/{addressId}",
            "DELETE /customers/me/addresses/{addressId}",
            "GET /customers/me/export",
            "DELETE /customers/me");

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "customerApi", CustomerApi.class, home -> customerApi(home, settings));
        FunctionBeans.register(registry, "mailCustomers", MailCustomers.class, home -> mailCustomers(home, settings));
    }

    private static CustomerApi customerApi(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var clock = home.bean(Clock.class);
        var table = settings.required("ORDERS_TABLE");
        var transactions = new Transactions(dynamo, new SecureRandom());
        var records = new DynamoRecords(dynamo, transactions, table);
        var customers = new DynamoCustomers(dynamo, transactions, table,
                new Outbox(settings.required("ORDER_EVENTS_TABLE")));
        return new CustomerApi(new KeepingCustomers(customers, clock), records,
                new ExportingCustomers(records, new StoredOrders(dynamo, table)::list),
                new ErasingCustomers(records, clock));
    }

    private static MailCustomers mailCustomers(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var table = settings.required("ORDERS_TABLE");
        var mailing = new MailingCustomers(
                new DynamoMails(dynamo, new Transactions(dynamo, new SecureRandom()), table),
                new Profiles(dynamo, table), new StoredOrders(dynamo, table)::find,
                new SesPostman(home.bean(SesClient.class), settings.required("MAIL_FROM")), home.bean(Clock.class));
        return new MailCustomers(mailing,
                new DeadLetterQueue(home.bean(SqsClient.class), settings.required("CUSTOMER_MAIL_DLQ_URL")));
    }
}
