"""The market's application with doors by which tests reach each path to the database."""

import os
import time
from zlib import crc32

import psycopg
from flask import request
from sqlalchemy import text

from app.core import fastread
from app.core.actor import SYSTEM
from app.core.db import command, db
from app.core.fastread import PreparedQuery
from app.core.viewer import viewer
from app.factory import create_app
from app.web.answers import Download, download
from config.settings import Settings

app = create_app(Settings.read())


@app.before_request
def read_as_the_market():
    viewer.set(SYSTEM)


@command
def _run(sql):
    return str(db.session.scalar(text(sql)))


@app.get("/trial/command")
def by_command():
    return {"found": _run(request.args["sql"])}


@app.get("/trial/session")
def by_session():
    return {"found": str(db.session.scalar(text(request.args["sql"])))}


@app.get("/trial/fast")
def by_fast_read():
    sql = request.args["sql"].encode()
    row = fastread.fetch_row(PreparedQuery(b"trial_%d" % crc32(sql), sql))
    return {"found": str(row)}


@app.get("/trial/file")
def by_file():
    def pieces():
        yield str(db.session.scalar(text(request.args["sql"]))).encode()

    return download(SYSTEM, Download("trial", "text/plain", pieces()))


@app.get("/trial/hold")
def hold():
    db.session.execute(text("select 1"))
    time.sleep(float(request.args["seconds"]))
    return {"found": "held"}


@app.get("/trial/die-after-answering")
def die_after_answering():
    pid = db.session.scalar(text("select pg_backend_pid()"))
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as other:
        other.execute("select pg_terminate_backend(%s, 5000)", (pid,))
    return {"found": "answered"}
