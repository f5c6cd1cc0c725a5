"""Brings the Bluesky server and a Node.js that can run it. The first time takes some minutes: its SQLite is compiled."""

from __future__ import annotations

import os
from pathlib import Path

from tests.servers.install import CannotInstall, ensure_apt, ensure_npm

NODE = "node@22"
NPM = "npm@10.9.3"
DEV_ENV = "@atproto/dev-env@0.6.7"


def ensure_pds(folder: Path) -> Path:
    """Install the server into `folder` unless it is there; return the Node.js that runs it. Raises CannotInstall."""
    # In a folder of its own: what its set-up puts there is not in npm's books, and the next installation would sweep it away.
    # The system's npm, whatever its age, brings only these two: run by an older Node.js it would build SQLite for that one.
    modules = ensure_npm(folder / "node", NODE, NPM)
    node = modules / "node" / "bin" / "node"
    if not node.exists():
        raise CannotInstall(f"npm's package {NODE} brought no program for this machine ({node} is missing)")
    headers = next((place for place in modules.glob("**/node-*/include/node/node.h")), None)
    env = {"PATH": f"{node.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    if headers is not None:
        # The headers of this very Node.js; without them the build would want to download them.
        env["npm_config_nodedir"] = str(headers.parents[2])
    ensure_apt("gcc", "g++", "make", "python3")
    ensure_npm(folder / "server", DEV_ENV, env=env, npm=[str(node), str(modules / "npm" / "bin" / "npm-cli.js")])
    return node
