#!/usr/bin/env python3
"""Carries connections over a link that is slower and longer than the loopback interface, for publish.py.

usage: link.py PORT SERVER MBIT MILLISECONDS
  PORT          where it listens, on the loopback interface
  SERVER        the port of the server there
  MBIT          bits per second in each direction, in millions
  MILLISECONDS  there and back
"""
import asyncio
import sys
import time

PIECE = 16384
AHEAD = 64
SHORT = 0.002


async def deliver(pieces, writer):
    """Writes pieces when they are due, and ends after an empty one."""
    while True:
        due, piece = await pieces.get()
        await asyncio.sleep(max(0, due - time.monotonic()))
        if not piece:
            writer.close()
            return
        writer.write(piece)
        await writer.drain()


async def carry(reader, writer, mbit, delay):
    pieces = asyncio.Queue(AHEAD)
    delivery = asyncio.create_task(deliver(pieces, writer))
    free = 0
    piece = b'-'
    while piece:
        piece = await reader.read(PIECE)
        free = max(free, time.monotonic()) + len(piece) * 8 / mbit / 1e6
        wait = free - time.monotonic()
        if wait > SHORT:
            await asyncio.sleep(wait)
        await pieces.put((free + delay, piece))
    await delivery


async def main(port, server, mbit, milliseconds):
    async def connect(reader, writer):
        far_reader, far_writer = await asyncio.open_connection('127.0.0.1', server)
        delay = milliseconds / 2000
        await asyncio.gather(carry(reader, far_writer, mbit, delay), carry(far_reader, writer, mbit, delay),
                             return_exceptions=True)

    listening = await asyncio.start_server(connect, '127.0.0.1', port)
    await listening.serve_forever()


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])))
