"""The gate itself: it refuses what fell, what has no answer, and other data than the floors were set on."""

import importlib.util
from pathlib import Path

import pytest

SPEC = importlib.util.spec_from_file_location("accuracy", Path(__file__).parent.parent / "benches" / "accuracy.py")
accuracy = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(accuracy)


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder of evaluation data with one file."""
    (tmp_path / "data" / "dates").mkdir(parents=True)
    (tmp_path / "data" / "dates" / "gold.jsonl").write_text("{}\n")
    (tmp_path / "run.py").write_text("")
    monkeypatch.setattr(accuracy, "DATA", tmp_path)
    return tmp_path


def _kept():
    return {"fingerprint": accuracy.fingerprint("dates"), "floors": {"value f1 meantime": 0.8, "calendar meantime": 0.9}}


def test_what_holds_passes(data):
    assert accuracy.judged("dates", {"value f1 meantime": 0.81, "calendar meantime": 0.9}, _kept()) == []


def test_what_fell_is_named(data):
    (wrong,) = accuracy.judged("dates", {"value f1 meantime": 0.79, "calendar meantime": 0.9}, _kept())
    assert "value f1 meantime is 0.790, below its floor 0.800" in wrong


def test_a_ceiling_is_none_that_may_be_passed(data):
    kept = {"fingerprint": accuracy.fingerprint("visit"), "floors": {"-article lines set aside": 0}}
    assert accuracy.judged("visit", {"article lines set aside": 0}, kept) == []
    assert "above its ceiling" in accuracy.judged("visit", {"article lines set aside": 1}, kept)[0]


def test_no_answer_is_a_fault(data):
    assert "no answer" in accuracy.judged("dates", {"no answer": "RuntimeError: x"}, _kept())[0]


def test_other_data_does_not_go_unnoticed(data):
    kept = _kept()
    (data / "data" / "dates" / "gold.jsonl").write_text('{"id": 1}\n')
    assert "the data changed" in accuracy.judged("dates", {"value f1 meantime": 1.0, "calendar meantime": 1.0}, kept)[0]


def test_raising_never_lowers(data):
    lifted = accuracy.lifted("dates", {"value f1 meantime": 0.7, "calendar meantime": 0.95}, _kept(), lower=False)
    assert lifted["floors"] == {"value f1 meantime": 0.8, "calendar meantime": 0.95}
    lowered = accuracy.lifted("dates", {"value f1 meantime": 0.7, "calendar meantime": 0.95}, _kept(), lower=True)
    assert lowered["floors"]["value f1 meantime"] == 0.7


def test_without_the_data_it_says_so_and_passes(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(accuracy, "DATA", tmp_path / "nowhere")
    assert accuracy.main([]) == 0
    assert "not measured" in capsys.readouterr().out
