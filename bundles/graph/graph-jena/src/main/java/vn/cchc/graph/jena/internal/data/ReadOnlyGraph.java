package vn.cchc.graph.jena.internal.data;

import org.apache.jena.graph.Capabilities;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;

/** A graph of a build: its size is exact, nothing changes, terms are compared as written. */
public abstract class ReadOnlyGraph extends GraphBase {
    @Override
    protected PrefixMapping createPrefixMapping() {
        return PrefixMapping.Factory.create().lock();
    }

    @Override
    public Capabilities getCapabilities() {
        return ReadOnly.CAPABILITIES;
    }

    private enum ReadOnly implements Capabilities {
        CAPABILITIES;

        @Override
        public boolean sizeAccurate() {
            return true;
        }

        @Override
        public boolean addAllowed() {
            return false;
        }

        @Override
        public boolean deleteAllowed() {
            return false;
        }

        @Override
        public boolean handlesLiteralTyping() {
            return false;
        }
    }
}
