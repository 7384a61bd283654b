# Python 3.8 or newer. Download outcomes.csv and put it beside this file.
import csv
from math import sqrt

with open("outcomes.csv", encoding="utf-8-sig", newline="") as file:
    rows = {(row["study"], row["outcome"], row["arm"]): row for row in csv.DictReader(file)}

counted = {}
for (study, outcome, arm), treated in rows.items():
    control = rows.get((study, outcome, "control"))
    if arm != "treated" or not control:
        continue
    if not all((treated["events"], treated["n"], control["events"], control["n"])):
        continue
    n1, n2 = int(treated["n"]), int(control["n"])
    p1, p2 = int(treated["events"]) / n1, int(control["events"]) / n2
    half = 1.96 * sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2)
    counted[study, outcome] = (p1 - p2, p1 - p2 - half, p1 - p2 + half, treated["certainty_level"])

difference, low, high, certainty = counted["houkin-2024", "excellent-90-days"]
print(f"{len(counted)} results are counted in two groups")
print(f"houkin-2024: {100 * difference:.1f} [{100 * low:.1f}, {100 * high:.1f}] of 100, certainty {certainty} of 4")
