"""What every test is watched for: things that a green test must not leave behind or reach for. `tests/test_guards.py` proves each."""
