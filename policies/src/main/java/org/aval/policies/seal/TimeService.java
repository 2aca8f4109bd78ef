package org.aval.policies.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** An outside service that vouches for the moment (RFC 3161): it sees a digest and nothing of the paper. */
public final class TimeService {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SecureRandom chance = new SecureRandom();

    /** The service at this address. */
    public TimeService(URI address) {
        this.address = address;
    }

    /** The token for a SHA-256. @throws NoTimeException when none was got that answers what was asked */
    byte[] stamp(byte[] digest) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest asked =
                requests.generate(NISTObjectIdentifiers.id_sha256, digest, new BigInteger(NONCE_BITS, chance));
        try {
            TimeStampResponse answer = new TimeStampResponse(send(asked.getEncoded()));
            answer.validate(asked);
            if (answer.getTimeStampToken() == null) {
                throw new NoTimeException("the time service refuses: " + answer.getStatusString(), null);
            }
            return answer.getTimeStampToken().getEncoded();
        } catch (IOException | TSPException e) {
            throw new NoTimeException("the time service does not answer as it should: " + e.getMessage(), e);
        }
    }

    private byte[] send(byte[] request) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new IOException("status " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
