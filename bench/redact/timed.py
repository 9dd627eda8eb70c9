"""Run a command and print what it took, as JSON: seconds, seconds of the processor, peak megabytes and status.

    timed.py SECONDS OUTPUT COMMAND…

A program of its own, because the kernel counts what the starting process held to the peak of the one it starts: started
from a comparison that holds a corpus, every scanner would seem to take as much."""
import json, os, subprocess, sys, time


def wait(process, deadline):
    """`wait4` with a deadline, so that the peak memory is that of this child."""
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage
        if time.monotonic() > deadline:
            return None, None
        time.sleep(0.005)


def main(limit, output, *command):
    with open(output, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        status, usage = wait(process, start + float(limit))
    if usage is None:
        process.kill()
        process.wait()
        return {"status": None}
    seconds = time.monotonic() - start
    return {"status": status, "seconds": seconds, "busy": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
