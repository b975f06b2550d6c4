// Times chrono-node for peers.py: node chrono.cjs FOLDER, where FOLDER has chrono-node installed.
// Reads lines of JSON, [times, text], and answers each with the milliseconds of the quickest parse of the text.
// Before the first it tells the milliseconds of loading, after the last the megabytes at the peak.
"use strict";

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};
const published = new Date(2019, 6, 20);
const began = cpu();
const { en } = require(require.resolve("chrono-node", { paths: [process.argv[2]] }));
console.log(cpu() - began);

require("node:readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    const [times, text] = JSON.parse(line);
    let quickest = Infinity;
    for (let round = 0; round < times; round++) {
      const start = cpu();
      en.parse(text, published);
      quickest = Math.min(quickest, cpu() - start);
    }
    console.log(quickest);
  })
  .on("close", () => console.log(process.resourceUsage().maxRSS / 1024));
