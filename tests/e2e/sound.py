# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Run Strength authors
"""A PulseAudio that nobody hears, a recording of what it would play, and the cues that are in it."""

import array
import pathlib
import shutil
import socket
import subprocess
import wave

from driver import Failure, expect, wait

RATE = 48000
# Below this nothing is heard, of 32767.
FLOOR = 300
# So long a quiet parts two cues: longer than between the notes of one, shorter than between two.
GAP = int(0.15 * RATE)
# How alike the recording and the sound of a cue have to be; the sounds are less than 0.7 alike.
ALIKE = 0.95
# By how many samples the first loud one may be off: what is softer is loud a little later.
SLIP = 12


class Server:
    """With a sink and without anything of the user's; the program is told where it is."""

    def __init__(self, desk):
        self.desk = desk
        self.directory = desk.directory / "sound"
        self.directory.mkdir(exist_ok=True)
        self.socket = self.directory / "socket"
        self.process = None
        self.recorder = None
        self.recording = self.directory / "recording"
        self.log = self.directory / "log"

    def environment(self):
        """For the program that is to be heard."""
        return {"PULSE_SERVER": f"unix:{self.socket}", "PULSE_RUNTIME_PATH": str(self.directory)}

    def _spawn(self, command, **options):
        environment = dict(self.desk.environment, **self.environment())
        environment.update(
            HOME=str(self.directory),
            XDG_RUNTIME_DIR=str(self.directory),
            XDG_CONFIG_HOME=str(self.directory),
            PULSE_STATE_PATH=str(self.directory),
        )
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            environment.pop(name, None)
        with open(self.log, "ab") as log:
            return subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stderr=log, **options
            )

    def _answers(self):
        with socket.socket(socket.AF_UNIX) as client:
            try:
                client.connect(str(self.socket))
            except OSError:
                return False
        return True

    def start(self):
        """Whether one starts here."""
        if shutil.which("pulseaudio") is None or shutil.which("parec") is None:
            return False
        self.socket.unlink(missing_ok=True)
        command = ["pulseaudio", "-n", "--daemonize=no", "--system=no", "--exit-idle-time=-1"]
        command += ["--use-pid-file=no", "--high-priority=no", "--realtime=no"]
        sink = "module-null-sink sink_name=nobody rate=48000 channels=1 format=s16le norewinds=1"
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}"
        self.process = self._spawn(
            [*command, "-L", sink, "-L", protocol], stdout=subprocess.DEVNULL
        )
        try:
            wait(lambda: self._answers() or self.process.poll() is not None, "PulseAudio", 20)
        except Failure:
            return False
        return self.process.poll() is None

    def record(self):
        """From now on; there is silence in the beginning."""
        command = ["parec", "--device=nobody.monitor", "--format=s16le", f"--rate={RATE}"]
        with open(self.recording, "wb") as output:
            self.recorder = self._spawn(
                [*command, "--channels=1", "--latency-msec=50", "--raw"], stdout=output
            )
        wait(lambda: self.recording.stat().st_size > 0, "the recording to begin")

    def end_recording(self):
        """All samples."""
        self.recorder.terminate()
        self.recorder.wait()
        samples = array.array("h")
        data = self.recording.read_bytes()
        samples.frombytes(data[: len(data) // 2 * 2])
        return samples

    def kill(self):
        """As when the plug is pulled."""
        for process in (self.recorder, self.process):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()
        self.process = self.recorder = None


class Ear:
    """Knows what the cues sound like."""

    def __init__(self, desk, build):
        directory = desk.directory / "cues"
        directory.mkdir(exist_ok=True)
        tool = pathlib.Path(build) / "tests/core/write-sounds"
        subprocess.run([tool, directory], check=True, stdout=subprocess.DEVNULL)
        self.sounds = {}
        for path in directory.glob("*.wav"):
            with wave.open(str(path)) as file:
                expect(file.getframerate() == RATE, f"{path} has another rate")
                samples = array.array("h")
                samples.frombytes(file.readframes(file.getnframes()))
            self.sounds[path.stem] = samples
        expect(len(self.sounds) >= 8, f"there are only {sorted(self.sounds)}")

    def hear(self, samples):
        """What is in a recording: (seconds from its beginning, the word of the cue)."""
        return [
            (begin / RATE, self._name(samples, begin, end)) for begin, end in find_sounds(samples)
        ]

    def _name(self, samples, begin, end):
        found = {
            word: likeness(samples, begin, end, sound) for word, sound in self.sounds.items()
        }
        best = max(found, key=found.get)
        return best if found[best] >= ALIKE else f"noise, most like {best} ({found[best]:.2f})"


def find_sounds(samples):
    """Where it is not quiet: pairs of the first loud sample and the one after the last."""
    found = []
    begin = last = None
    for index, value in enumerate(samples):
        if -FLOOR < value < FLOOR:
            continue
        if begin is not None and index - last > GAP:
            found.append((begin, last + 1))
            begin = None
        if begin is None:
            begin = index
        last = index
    if begin is not None:
        found.append((begin, last + 1))
    return found


def likeness(samples, begin, end, sound):
    """From 0 to 1, however loud either is."""
    length = max(len(sound), end - begin + SLIP)
    step = 1 if length < RATE // 5 else 3
    first = next(i for i, value in enumerate(sound) if abs(value) >= FLOOR)
    theirs = sound[::step]
    starts = [max(begin - first + slip, 0) for slip in range(-SLIP, SLIP + 1)]
    return max(_correlate(samples[at : at + length : step], theirs) for at in starts)


def _correlate(ours, theirs):
    both = sum(a * b for a, b in zip(ours, theirs))
    energy = sum(a * a for a in ours) * sum(b * b for b in theirs)
    return both / energy**0.5 if energy else 0
