"""What fails in cases that several test files share is told as fully as in a test itself."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.networks.hour_cases")
