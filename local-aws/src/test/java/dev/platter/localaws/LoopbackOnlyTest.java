package dev.platter.localaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
class LoopbackOnlyTest {

    @Test
    void noEmulatorCanBeReachedByAnotherAddressThanLoopback(EmbeddedAws aws) throws IOException {
        for (URI emulator : new URI[]{aws.dynamoDb(), aws.sqs(), aws.sns(), aws.s3()}) {
            assertThat(emulator.getHost()).isEqualTo("127.0.0.1");
            assertAnswers(emulator);
            otherAddressesOfThisMachine().forEach(address -> assertRefused(address, emulator.getPort()));
        }
    }

    private static void assertAnswers(URI emulator) throws IOException {
        try (Socket socket = new Socket(emulator.getHost(), emulator.getPort())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    /** A socket bound to every interface would answer at 127.0.0.2 too, on a machine without a network. */
    private static Stream<InetAddress> otherAddressesOfThisMachine() throws IOException {
        return Stream.concat(
                Stream.of(InetAddress.getByName("127.0.0.2")),
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress()));
    }

    /** Or there is no way to it any more: engines of containers make and remove interfaces at any time. */
    private static void assertRefused(InetAddress address, int port) {
        assertThatIOException().as("%s:%d", address, port).isThrownBy(() -> {
            try (Socket socket = new Socket(Proxy.NO_PROXY)) {
                socket.connect(new InetSocketAddress(address, port), 2000);
            }
        });
    }
}
