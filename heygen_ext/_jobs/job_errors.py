"""Builds the errors that end a wait, and the hint that tells how to resume it."""

from __future__ import annotations

from typing import Any

from ..errors import APIResponseValidationError, JobFailedError, JobNeedsInputError, JobTimeoutError
from .job import Job
from .kinds import Kind, text_at


def failed(job: Job, data: dict[str, Any]) -> JobFailedError:
    """Return the error for a job whose status means failure."""
    code = text_at(data, job.kind.code)
    reason = text_at(data, job.kind.message) or code or "HeyGen gave no reason"
    return JobFailedError(
        f"{job} ended with status {job.status}: {reason}",
        code=code,
        snapshot=job.snapshot,
        body=data,
    )


def needs_input(kind: Kind, job: Job, snapshot: Any, data: dict[str, Any]) -> JobNeedsInputError:
    """Return the error for a job that a person must act on; `kind` says what to do."""
    return JobNeedsInputError(
        f"{job} needs input from a person (status {data.get('status')})",
        hint=kind.what_to_do,
        snapshot=snapshot,
        body=data,
    )


def no_status(job: Job, data: dict[str, Any]) -> APIResponseValidationError:
    """Return the error for an answer that does not say how far a job is."""
    status = data.get("status")
    what = "no status" if status in (None, "") else f"a {type(status).__name__} as its status"
    return APIResponseValidationError(
        f"HeyGen's response about {job} has {what}; `body` has what came", body=data
    )


def result_missing(job: Job, seconds: float) -> JobTimeoutError:
    """Return the error for a completed job whose result did not appear within `seconds`."""
    return JobTimeoutError(
        f"{job} has status {job.status}, but its result did not appear within {seconds:g} s",
        last=job.snapshot,
    )


def several_failed(jobs: list[Job]) -> JobFailedError | JobTimeoutError:
    """Return the error for several jobs that have all ended, at least one of them with an error."""
    errors = [job.error for job in jobs if job.error is not None]
    snapshots = [job.snapshot for job in jobs]
    count, reasons = f"{len(errors)} of {len(jobs)} jobs", _reasons(jobs)
    hint = resume_hint(jobs)
    error: JobFailedError | JobTimeoutError
    if all(isinstance(error, JobTimeoutError) for error in errors):
        error = JobTimeoutError(f"{count} are not done: {reasons}", last=snapshots, hint=hint)
    else:
        how = "failed or could not be read" if hint else "failed"
        error = JobFailedError(
            f"{count} {how}: {reasons}", code=errors[0].code, snapshot=snapshots, hint=hint
        )
    error.__cause__ = errors[0]
    return error


def timed_out(jobs: list[Job], seconds: float, last: Any) -> JobTimeoutError:
    """Return the error for jobs of which some are still running after `seconds`."""
    first, *others = [job for job in jobs if not job.ended]
    message = f"{first} is not done after {seconds:g} s: its status is {first.status}"
    if first.completed_at is not None:
        message += ", but its result is missing"
    if others:
        message += f"; other jobs that are not done: {len(others)}"
    if reasons := _reasons(jobs):
        message += f"; {reasons}"
    error = JobTimeoutError(message, last=last, hint=resume_hint(jobs))
    error.__cause__ = first.poll_error or next((job.error for job in jobs if job.error), None)
    return error


def resume_hint(jobs: list[Job]) -> str | None:
    """Tell how to wait again for the jobs that may still be running; None if there are none.

    The end of a wait does not end a job.
    """
    calls = [f"wait_for({job.kind.name!r}, {job.id!r})" for job in jobs if job.may_be_running]
    if not calls:
        return None
    subject = "the job" if len(calls) == 1 else "jobs"
    return f"{subject} may still be running; to wait again, call {', '.join(calls)}"


def _reasons(jobs: list[Job]) -> str:
    """Return the error message of each job that has one, with the job's name."""
    return "; ".join(
        job.error.message if job.id in job.error.message else f"{job}: {job.error.message}"
        for job in jobs
        if job.error is not None
    )
