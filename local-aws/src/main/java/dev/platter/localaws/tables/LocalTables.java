package dev.platter.localaws.tables;

import java.net.URI;

import dev.platter.localaws.loopback.Emulator;
import dev.platter.localaws.loopback.LoopbackServer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local, in memory, behind a server of ours: its own listens on every interface, and reports its start to AWS.
 */
public final class LocalTables implements Emulator {

    private final LocalDynamoDBServerHandler dynamoDb;
    private final LoopbackServer server;

    private LocalTables(LocalDynamoDBServerHandler dynamoDb, LoopbackServer server) {
        this.dynamoDb = dynamoDb;
        this.server = server;
    }

    /** Starts one without tables. */
    public static LocalTables start() {
        LocalDynamoDBServerHandler dynamoDb = new LocalDynamoDBServerHandler(inMemory(), null);
        LoopbackServer server = LoopbackServer.start("local-dynamodb", new HttpConfiguration(),
                new ContextHandler(dynamoDb, "/"));
        return new LocalTables(dynamoDb, server);
    }

    private static LocalDynamoDBRequestHandler inMemory() {
        boolean inMemory = true;
        boolean oneDatabaseForAllKeysAndRegions = true;
        boolean slowTransitions = false;
        try {
            return new LocalDynamoDBRequestHandler(0, inMemory, null, oneDatabaseForAllKeysAndRegions, slowTransitions);
        } catch (DynamoDBLocalServiceException fault) {
            throw new IllegalStateException("DynamoDB Local does not start", fault);
        }
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
        dynamoDb.close();
    }
}
