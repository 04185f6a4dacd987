package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.elasticsearch.client.ResponseException;
import org.jspecify.annotations.Nullable;

/**
 * How it shows that a node was lost while it had part in an answer. Such failures pass as soon as the cluster has noticed,
 * where another node has a copy of the shards; the same question fails otherwise for ever.
 */
final class LostNode {
    /** Bad gateway, unavailable (also: no copy of a shard is in service), gateway timeout. */
    private static final Set<Integer> NOT_READY = Set.of(502, 503, 504);

    /** What the nodes that are left say of it, under whatever status. */
    private static final Set<String> ERRORS = Set.of(
            "connect_transport_exception",
            "illegal_index_shard_state_exception",
            "no_shard_available_action_exception",
            "node_closed_exception",
            "node_disconnected_exception",
            "node_not_connected_exception",
            "search_context_missing_exception",
            "search_context_missing_nodes_exception",
            "send_request_transport_exception",
            "shard_not_found_exception");

    /** As servers before 9.4 put it where a node was lost that held a moment: {@code node [abc] is not available}. */
    private static final String NOT_AVAILABLE = "] is not available";

    private LostNode() {}

    /** Whether a request may have failed for that reason; also where the connection broke, or was refused. */
    static boolean explains(Exception failure) {
        if (failure instanceof ElasticsearchException refused) {
            return NOT_READY.contains(refused.status()) || isToldBy(refused.error());
        }
        if (failure instanceof ResponseException refused) {
            return NOT_READY.contains(refused.getResponse().getStatusLine().getStatusCode()) || isToldBy(refused);
        }
        if (failure instanceof TransportException unreadable) {
            return NOT_READY.contains(unreadable.statusCode());
        }
        return failure instanceof IOException;
    }

    /** Whether what was answered lacks what that node had: it would be taken for all there is. */
    static boolean leavesGapsIn(@Nullable Object answer) {
        if (answer instanceof ResponseBody<?> found) {
            return leavesGaps(found.shards());
        }
        if (answer instanceof List<?> several) {
            return several.stream().anyMatch(LostNode::leavesGapsIn);
        }
        return answer instanceof MgetResponse<?> documents
                && documents.docs().stream()
                        .anyMatch(
                                one -> one.isFailure() && isToldBy(one.failure().error()));
    }

    /** A shard without any copy in service is not among those that failed. */
    private static boolean leavesGaps(ShardStatistics shards) {
        return shards.successful().intValue() < shards.total().intValue();
    }

    /** The client does not read what comes with a 5xx status; it is the message. */
    private static boolean isToldBy(ResponseException refused) {
        String told = String.valueOf(refused.getMessage());
        return told.contains(NOT_AVAILABLE) || ERRORS.stream().anyMatch(error -> told.contains('"' + error + '"'));
    }

    private static boolean isToldBy(@Nullable ErrorCause error) {
        return error != null
                && (ERRORS.contains(error.type())
                        || error.reason() != null && error.reason().endsWith(NOT_AVAILABLE)
                        || isToldBy(error.causedBy())
                        || error.rootCause().stream().anyMatch(LostNode::isToldBy));
    }
}
