package fr.rotative.crawl.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Breaks off the transfer of a payload that nobody wants. */
final class UnreadBody implements BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> body;

    UnreadBody() {
        body = CompletableFuture.completedFuture(new byte[0]);
    }

    /** @param reason why the answer as a whole is not taken */
    UnreadBody(Exception reason) {
        body = CompletableFuture.failedFuture(reason);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription transfer) {
        transfer.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
}
