"""Threads share one heap, and what lies free goes back; each in a process of its own."""

import platform
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    "glibc" not in platform.libc_ver(), reason="other C libraries are left as they are"
)

HEAPS = """
import ctypes, sys, tempfile, threading
from colorstudio import heap

def allocate():
    done.append(ctypes.create_string_buffer(100_000))
    barrier.wait()

if sys.argv[1] == "shared":
    heap.share_one_heap()
done, barrier = [], threading.Barrier(4)
threads = [threading.Thread(target=allocate) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
with tempfile.NamedTemporaryFile() as file:
    stream = ctypes.c_void_p(libc.fopen(file.name.encode(), b"w"))
    libc.malloc_info(0, stream)
    libc.fclose(stream)
    print(file.read().count(b"<heap nr="))
"""

TRIM = """
import os
from colorstudio import heap

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20

heap.keep_freed_memory()
blocks = [b"x" * 2**16 for _ in range(1000)]
kept = b"y" * 2**16  # at the heap's end, which free memory below it does not leave by itself
blocks.clear()
before = resident()
heap.give_back_freed_memory()
print(before - resident())
"""


def said(program: str, *arguments: str) -> int:
    command = [sys.executable, "-c", program, *arguments]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_threads_share_one_heap() -> None:
    assert said(HEAPS, "shared") == 1 < said(HEAPS, "apart")


def test_what_lies_free_goes_back() -> None:
    assert said(TRIM) > 40
