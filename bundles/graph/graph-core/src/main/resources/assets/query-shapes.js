// Geometry in an answer: WKT (with or without a reference system before it) or GeoJSON, as rings of positions.
window.cchc.shapes = (function () {
  'use strict';

  // The parentheses of WKT as nested lists.
  function wkt(text) {
    const parts = /^\s*(?:<[^>]*>\s*)?(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON)\s*(\(.*\))\s*$/is.exec(text);
    if (!parts) return null;
    const json = parts[2]
      .replace(/(-?[0-9.]+(?:[eE][+-]?[0-9]+)?)\s+(-?[0-9.]+(?:[eE][+-]?[0-9]+)?)(?:\s+-?[0-9.]+)*/g, '[$1,$2]')
      .replace(/\(/g, '[')
      .replace(/\)/g, ']');
    try {
      return { type: parts[1].toUpperCase(), coordinates: JSON.parse(json) };
    } catch (e) {
      return null;
    }
  }

  function geoJson(text) {
    try {
      const read = JSON.parse(text);
      const geometry = read && (read.type === 'Feature' ? read.geometry : read);
      return geometry && Array.isArray(geometry.coordinates) ? geometry : null;
    } catch (e) {
      return null;
    }
  }

  const isPosition = list => Array.isArray(list) && typeof list[0] === 'number';

  // Lists of positions, however deep they lie.
  function lines(list) {
    if (isPosition(list)) return [[list]];
    return list.length && isPosition(list[0]) ? [list] : list.flatMap(lines);
  }

  // Lists of [longitude, latitude]; a single one is a point. Null when the text is no geometry.
  function read(text) {
    const geometry = text.trim().startsWith('{') ? geoJson(text) : wkt(text);
    return geometry ? lines(geometry.coordinates) : null;
  }

  return { read };
})();
