/**
 * The knowledge graph. Rooms tell their records through {@link vn.cchc.graph.GraphSource}; the
 * graph follows them and answers SPARQL through {@link vn.cchc.graph.Graph}. No type of an RDF
 * library stands in this package.
 */
@Export
@Version("1.0.0")
package vn.cchc.graph;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
