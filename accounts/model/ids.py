"""Names for numbers, so that a draft is never taken for a target. Numbers are never used twice in one data folder."""

from __future__ import annotations

from typing import NewType

AccountId = NewType("AccountId", int)
ActId = NewType("ActId", int)
BoardId = NewType("BoardId", int)
CaseId = NewType("CaseId", int)
ColumnId = NewType("ColumnId", int)
CouncilId = NewType("CouncilId", int)
DraftId = NewType("DraftId", int)
HourId = NewType("HourId", int)
MediaId = NewType("MediaId", int)
MeetingId = NewType("MeetingId", int)
PostId = NewType("PostId", int)
QuestionId = NewType("QuestionId", int)
SeriesId = NewType("SeriesId", int)
TargetId = NewType("TargetId", int)
WallId = NewType("WallId", int)
