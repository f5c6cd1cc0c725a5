"""The tour goes its whole way without a screen, and leaves a picture of every view in both themes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(900)
def test_the_tour(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "desktop", "--language", "nl", "--tour"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    pictures = sorted((tmp_path / "build" / "tour").glob("*.png"))
    names = {picture.stem.rsplit("-", 1)[0] for picture in pictures}
    assert len(names) >= 15
    for name in names:
        light, dark = (QImage(str(tmp_path / "build" / "tour" / f"{name}-{theme}.png")) for theme in ("light", "dark"))
        assert light.width() == dark.width() > 400
        assert light.pixelColor(3, 3).lightness() > 128 > dark.pixelColor(3, 3).lightness(), name
