#!/usr/bin/env python3
"""Runs two commands in turn (A B A B ...) and prints the ratio A/B of what they cost, pair by pair.

usage: pair.py [-n RUNS] [--warmup RUNS] -- A -- B
  A, B      command lines; {out} becomes a fresh folder, which is deleted afterwards
  -n        how many pairs are measured, 5 by default
  --warmup  how many pairs run before and are not counted, 1 by default

Wall and CPU seconds are of the command and all processes that it started and waited for; the peak of
memory is of the largest of them. On a busy machine only the ratios count.
"""
import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

UNITS = ('wall s', 'CPU s', 'peak MiB')


def run(command):
    """Runs a command once; returns its cost, one number for each of UNITS."""
    out = tempfile.mkdtemp()
    try:
        start = time.monotonic()
        with subprocess.Popen([part.replace('{out}', out) for part in command],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as child:
            error = child.stderr.read()
            _, status, usage = os.wait4(child.pid, 0)
            wall = time.monotonic() - start
            child.returncode = os.waitstatus_to_exitcode(status)
    finally:
        shutil.rmtree(out, ignore_errors=True)
    if status:
        sys.exit('%s failed: %s' % (shlex.join(command), error.decode(errors='replace')[-2000:]))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(a, b, runs=5, warmup=1):
    """Runs both in turn; returns the costs of A and those of B, one tuple a run."""
    for _ in range(warmup):
        run(a)
        run(b)
    pairs = [(run(a), run(b)) for _ in range(runs)]
    return [first for first, _ in pairs], [second for _, second in pairs]


def medians(costs):
    """Returns the median of each of UNITS."""
    return [statistics.median(column) for column in zip(*costs)]


def ratios(a, b, unit=0):
    """Returns the ratio A/B of each pair in one of UNITS."""
    return [first[unit] / second[unit] for first, second in zip(a, b)]


def line(name, values, form):
    numbers = (form % value for value in (statistics.median(values), min(values), max(values)))
    return '  %-9s median %s   min %s   max %s' % (name, *numbers)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('-n', type=int, default=5)
    parser.add_argument('--warmup', type=int, default=1)
    if sys.argv.count('--') != 2:
        parser.parse_args(sys.argv[1:2])
        parser.error('give two commands, each after --')
    first = sys.argv.index('--')
    second = sys.argv.index('--', first + 1)
    options = parser.parse_args(sys.argv[1:first])
    commands = sys.argv[first + 1:second], sys.argv[second + 1:]
    costs = measure(*commands, options.n, options.warmup)
    for name, command, rows in zip('AB', commands, costs):
        print(name, '=', shlex.join(command))
        for unit, values in zip(UNITS, zip(*rows)):
            print(line(unit, values, '%9.2f'))
    print('A/B')
    for number, unit in enumerate(UNITS):
        print(line(unit.split()[0], ratios(*costs, number), '%9.3f'))


if __name__ == '__main__':
    main()
