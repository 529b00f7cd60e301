// Makes world.txt, the shapes of the map of the world, from the public-domain data of Natural
// Earth (https://www.naturalearthdata.com) at the scale 1:50 million. To run it again, in an
// empty folder:
//
//     npm install world-atlas@2 topojson-client@3 topojson-simplify@3 d3-geo@3 i18n-iso-countries@7
//     cp …/src/pictures/world.mjs . && node world.mjs > …/src/pictures/world.txt
//
// A line of world.txt is a code of ISO 3166-1, a space, and a path of SVG or, for a country too
// small to be seen, `@x,y`: the place of a circle. Land that the standard gives no code to has
// the code `-`. What only some sites give a code to, by `extra` in site.toml, has a `+` before it: it
// is drawn where it has a page. The first line is `size` with the width and the height of the map.

import { readFileSync } from "node:fs";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import iso from "i18n-iso-countries";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const WIDTH = 2000;
// The map is cut off below this latitude: of Antarctica its coast is enough.
const SOUTH = -76;
// A point whose triangle with its neighbours is smaller than this is left out, and so is an
// island, unless it is its country's largest; in square units of the map.
const DETAIL = 1.6;
const ISLAND = 9;
// A country that is smaller than this becomes a circle.
const DOT = 45;
// The cut runs through the Bering Strait, so that no country is in two parts.
const projection = geoNaturalEarth1().rotate([-11, 0]).precision(0.5);

// What is part of another country in the data but has a code of its own: by code, the box of
// its islands or land (west, south, east, north), and the country that it is cut out of.
const PARTS = [
  ["GF", "FR", [-56, 0, -50, 7]],
  ["GP", "FR", [-62.5, 15.5, -60.5, 17]],
  ["MQ", "FR", [-61.5, 14, -60.5, 15]],
  ["RE", "FR", [55, -22, 56.5, -20]],
  ["YT", "FR", [44.5, -13.5, 46, -12]],
  ["SJ", "NO", [-10, 70.5, 35, 82]],
  ["BQ", "NL", [-69, 11, -62, 18]],
  // Who it belongs to is disputed: it is drawn as land without a code.
  ["-Crimea", "RU", [32, 44, 37, 46.4]],
];
// What the data at this scale lack, or have not by its code: the place of its circle.
const PLACES = {
  BQ: [-68.3, 12.2], BV: [3.4, -54.4], CC: [96.8, -12.2], CX: [105.6, -10.5], GI: [-5.35, 36.14],
  GP: [-61.5, 16.2], MQ: [-61, 14.7], RE: [55.5, -21.1], TK: [-171.8, -9.2], TV: [179.2, -8.5],
  UM: [166.6, 19.3], YT: [45.2, -12.8],
};
// What a site may give a code to, and what is too small for more than a circle: its place. EA is
// Ceuta and Melilla, the circle lies at the first.
const EXTRA = {
  AC: [-14.4, -7.9], CP: [-109.2, 10.3], CQ: [-2.4, 49.4], DG: [72.4, -7.3], EA: [-5.3, 35.9],
  IC: [-15.6, 28.3], TA: [-12.3, -37.1], XK: [20.9, 42.6],
};

const polygons = (geometry) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
const inside = ([west, south, east, north], polygon) =>
  polygon[0].every(([x, y]) => x > west && x < east && y > south && y < north);

function shapes() {
  const topology = JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json"));
  const weight = (triangle) => area(triangle.map((point) => projection(point)));
  const simple = simplify(presimplify(topology, weight), DETAIL);
  const codes = new Set(Object.keys(iso.getAlpha2Codes()));
  const read = (made) => {
    const found = new Map();
    for (const { id, properties, geometry } of feature(made, made.objects.countries).features) {
      const code = (id && iso.numericToAlpha2(id)) || `-${properties.name}`;
      found.set(code, [...(found.get(code) ?? []), ...polygons(geometry)]);
    }
    for (const [code, from, box] of PARTS) {
      const all = found.get(from);
      const own = all.filter((polygon) => inside(box, polygon));
      found.set(from, all.filter((polygon) => !own.includes(polygon)));
      if (own.length > 0) found.set(code, own);
    }
    return found;
  };
  return { whole: read(topology), simple: read(simple), codes };
}

// The area of a ring in the plane.
function area(ring) {
  return Math.abs(ring.reduce((sum, [x, y], at) => {
    const [u, v] = ring[(at + 1) % ring.length];
    return sum + (x * v - u * y) / 2;
  }, 0));
}

// The rings of a polygon on the map, in whole units.
function rings(geometry) {
  const found = [];
  let ring = [];
  const context = {
    moveTo: (x, y) => { ring = [[x, y]]; },
    lineTo: (x, y) => { ring.push([x, y]); },
    closePath: () => { found.push(ring); },
    arc: () => {},
  };
  geoPath(projection, context)(geometry);
  return found.map((points) => {
    const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
    return whole.filter(([x, y], at) => {
      const [u, v] = whole[(at + whole.length - 1) % whole.length];
      return x !== u || y !== v;
    });
  }).filter((points) => points.length > 2 && area(points) > 0);
}

// Leaves out points on a straight line between their neighbours.
function straightened(points) {
  return points.filter(([x, y], at) => {
    const [a, b] = points[(at + points.length - 1) % points.length];
    const [c, d] = points[(at + 1) % points.length];
    return (x - a) * (d - b) !== (c - a) * (y - b) || points.length < 4;
  });
}

function path(points) {
  const pair = (x, y) => (y < 0 ? `${x}${y}` : `${x} ${y}`);
  let text = `M${pair(...points[0])}l`;
  points.slice(1).forEach(([x, y], at) => {
    const step = pair(x - points[at][0], y - points[at][1]);
    text += at > 0 && !step.startsWith("-") ? ` ${step}` : step;
  });
  return `${text}z`;
}

// The middle of the largest polygon, of its corners.
function middle(all) {
  const size = (polygon) => area(polygon[0]);
  const points = [...all].sort((a, b) => size(b) - size(a))[0][0].slice(1);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  return [mean(0), mean(1)];
}

projection.fitWidth(WIDTH, { type: "Sphere" });
const height = Math.round(projection([11, SOUTH])[1]);
const { whole, simple, codes } = shapes();
projection.clipExtent([[0, 0], [WIDTH, height + 4]]);
const lines = [];
for (const code of [...codes, ...[...whole.keys()].filter((code) => code.startsWith("-"))].sort()) {
  const geometry = { type: "MultiPolygon", coordinates: simple.get(code) ?? [] };
  const found = rings(geometry).map(straightened).sort((a, b) => area(b) - area(a));
  const large = found.filter((ring, at) => at === 0 || area(ring) >= ISLAND);
  const sum = large.reduce((total, ring) => total + area(ring), 0);
  if (code in EXTRA) continue;
  if (sum >= DOT) {
    lines.push(`${code[0] === "-" ? "-" : code} ${large.map(path).join("")}`);
  } else if (code[0] !== "-") {
    const place = PLACES[code] ?? middle(whole.get(code));
    const [x, y] = projection(place).map(Math.round);
    lines.push(`${code} @${x},${y}`);
  }
}
for (const [code, place] of Object.entries(EXTRA)) {
  const [x, y] = projection(place).map(Math.round);
  lines.push(`+${code} @${x},${y}`);
}
console.log(`size ${WIDTH} ${height}`);
console.log(lines.join("\n"));
