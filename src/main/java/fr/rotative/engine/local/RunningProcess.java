package fr.rotative.engine.local;

import fr.rotative.engine.Endpoint;

/** A server that listens, and where. */
record RunningProcess(ServerProcess server, Endpoint endpoint) {
    int port() {
        return endpoint.addresses().get(0).getPort();
    }
}
