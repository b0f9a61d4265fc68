package vn.cchc.testing.container;

import vn.cchc.testing.ServerProcess;

class PublishedIndexOnDerbyIT extends PublishedIndex {
    @Override
    void configure(ServerProcess unpacked) {
        // Derby is what the distribution comes with.
    }
}
