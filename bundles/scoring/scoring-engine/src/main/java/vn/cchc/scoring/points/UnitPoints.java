package vn.cchc.scoring.points;

import java.util.Map;

/**
 * The points of one unit.
 *
 * @param leaves what came of each leaf, in the order of the tree
 * @param nodes points of every node by code, in the order of the tree
 */
public record UnitPoints(Map<String, Outcome> leaves, Map<String, NodePoints> nodes) {}
