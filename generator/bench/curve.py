#!/usr/bin/env python3
"""Draws the table of peers.py as a picture: time against pages, both by powers of ten.

usage: peers.py ... | curve.py > ../docs/pictures/speed.svg
"""
import math, sys

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 720, 400, 70, 20, 220, 50
LABEL = 16
COLOURS = {'Amparo': '#8a2c5d', 'hugo': '#555555', 'hugo+pagefind': '#1f6f78', 'eleventy+pagefind': '#9a6a00',
           'jbake': '#3b5ba5'}

lines = {}
for row in sys.stdin:
    cells = [c.strip() for c in row.strip().strip('|').split('|')]
    if len(cells) == 5 and cells[0].isdigit():
        pages = int(cells[0])
        ours, theirs = (float(c.split(',')[0]) for c in cells[3:])
        lines.setdefault('Amparo', {}).setdefault(pages, []).append(ours)
        lines.setdefault(cells[1], {})[pages] = [theirs]

lines = {name: {n: sum(t) / len(t) for n, t in sorted(points.items())} for name, points in lines.items()}
sizes = sorted({n for points in lines.values() for n in points})
times = [t for points in lines.values() for t in points.values()]
low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
first, last = math.log10(sizes[0]), math.log10(sizes[-1])


def x(pages):
    return LEFT + (math.log10(pages) - first) / (last - first) * (WIDTH - LEFT - RIGHT)


def y(seconds):
    return HEIGHT - BOTTOM - (math.log10(seconds) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)


print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">')
print(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fffdf8"/>')
for power in range(low, high + 1):
    at = y(10 ** power)
    print(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
    print(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{10 ** power:g} s</text>')
for pages in sizes:
    print(f'<text x="{x(pages):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{pages}</text>')
print(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">pages</text>')
under = -LABEL
for name, points in sorted(lines.items(), key=lambda line: -line[1][max(line[1])]):
    colour, end = COLOURS.get(name, '#333333'), max(points)
    under = max(y(points[end]), under + LABEL)  # labels do not cover each other
    path = ' '.join(f'{x(n):.1f},{y(t):.1f}' for n, t in points.items())
    print(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
    for n, t in points.items():
        print(f'<circle cx="{x(n):.1f}" cy="{y(t):.1f}" r="4" fill="{colour}"/>')
    print(f'<text x="{x(end) + 10:.1f}" y="{under + 4:.1f}" fill="{colour}">{name}, {points[end]:.1f} s</text>')
print('</svg>')
