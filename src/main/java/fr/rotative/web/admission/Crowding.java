package fr.rotative.web.admission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps one client from taking all threads: no more than its quota is answered to it at the same time, until the last
 * byte is sent, however slowly it reads.
 */
public final class Crowding extends Handler.Wrapper {
    private static final int TOO_MANY = 429;

    private final Rules rules;
    private final Map<String, Integer> present = new HashMap<>();

    public Crowding(Rules rules) {
        this.rules = rules;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (rules.quota().isEmpty()) {
            return super.handle(request, response, callback);
        }
        String client = rules.proxies().client(Request.getRemoteAddr(request), forwarded(request));
        if (!enter(client, rules.quota().get().atOnce())) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            Response.writeError(request, response, callback, TOO_MANY);
            return true;
        }
        Request.addCompletionListener(request, end -> leave(client));
        return super.handle(request, response, callback);
    }

    private boolean enter(String client, int most) {
        synchronized (present) {
            int now = present.getOrDefault(client, 0);
            if (now >= most) {
                return false;
            }
            present.put(client, now + 1);
            return true;
        }
    }

    private void leave(String client) {
        synchronized (present) {
            present.computeIfPresent(client, (who, now) -> now == 1 ? null : now - 1);
        }
    }

    private static List<String> forwarded(Request request) {
        return request.getHeaders().getFields("X-Forwarded-For").stream()
                .map(HttpField::getValue)
                .toList();
    }
}
