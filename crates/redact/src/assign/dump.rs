//! Rows of dumps of databases, whose columns are named where their table is created or by a short word.

use std::ops::Range;

use super::keys::{self, Meaning, Sense};
use super::name::{Name, Parts};
use super::notation::How;
use super::value::Value;
use super::{consider, scene};
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::table;

/// A column that is named as a secret.
struct Column {
    name: Name,
    parts: Parts,
    sense: Sense,
}

/// Looks at the strings of rows that name no columns.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(
        input.kind,
        Kind::Sql | Kind::Unknown | Kind::Prose | Kind::Shell
    ) {
        return;
    }
    short(input, hits);
    // Rows of one table stand together.
    let mut latest: Option<(&table::Created, Vec<Option<Column>>)> = None;
    table::positional(input, &mut |names, cells| {
        if latest
            .as_ref()
            .is_none_or(|(known, _)| !std::ptr::eq(*known, names))
        {
            let columns = names.iter().map(|name| column(input, name));
            latest = Some((names, columns.collect()));
        }
        let columns = latest.iter().flat_map(|(_, columns)| columns);
        for (column, cell) in columns.zip(cells) {
            if let Some(column) = column
                && cell.start > 0
                && matches!(input.bytes[cell.start - 1], b'\'' | b'"')
            {
                look(input, column, cell, hits);
            }
        }
    });
}

/// Endings of names of columns that are too short to lead here by themselves.
const SHORT: [&[u8]; 3] = [b"pw", b"psw", b"mdp"];

/// Looks at the columns of statements whose names end with a short word: `login, pw`.
fn short(input: &Input<'_>, hits: &mut Hits) {
    let wanted = |name: &[u8]| {
        let last = name.rsplit(|byte| *byte == b'_').next().unwrap_or(name);
        SHORT.iter().any(|short| last.eq_ignore_ascii_case(short))
    };
    table::named(input, &wanted, &mut |name, cell| {
        if let Some(column) = column(input, name) {
            look(input, &column, cell, hits);
        }
    });
}

fn column(input: &Input<'_>, name: &Range<usize>) -> Option<Column> {
    if name.is_empty() {
        return None;
    }
    let parts = Parts::of(&input.bytes[name.clone()]);
    let sense = keys::sense(&parts).filter(|sense| sense.meaning != Meaning::Harmless)?;
    let name = Name::around(input, name)?;
    Some(Column { name, parts, sense })
}

fn look(input: &Input<'_>, column: &Column, cell: Range<usize>, hits: &mut Hits) {
    let scene = scene(input, &input.line(cell.start));
    let value = Value {
        span: cell,
        how: How::Column,
        quoted: true,
    };
    let Column { name, parts, sense } = column;
    consider(input, name, parts, *sense, value, scene, hits);
}

#[cfg(test)]
mod tests {
    use crate::marked;

    #[test]
    fn rows_without_names_have_those_of_the_table_that_was_created() {
        for (path, text) in [
            (
                "dump.sql",
                "CREATE TABLE `oc_accounts` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n  `mail_password` varchar(255) DEFAULT 'a, (b',\n  \
                 `rate` decimal(8, 2),\n  `api_token` char(40),\n  `sha` char(40),\n  PRIMARY KEY (`id`),\n  KEY `idx` (`sha`)\n);\n\
                 INSERT INTO `oc_accounts` VALUES (1,'«{alnum6}!{digits2}x»',1.5,'«{hex40}»','{hex40}'),\n(2,'«{alnum6}%{digits2}y»',NULL,NULL,NULL);\n",
            ),
            (
                "users.sql",
                "INSERT INTO `users` (`id`,`login`,`pw`) VALUES (1,'bob','«{alnum9}»'),\n(2,'eve','«{alnum6}!{digits2}»');\n",
            ),
            (
                "users.sql",
                "COPY public.users (id, login, mail_pw) FROM stdin;\n1\tbob\t«{alnum9}»\n2\teve\t\\N\n\\.\n",
            ),
            (
                "",
                "create table if not exists login(id integer, name text, key text, secret text);\n\
                 insert into \"login\" values(1,'bob','x','«{alnum6}!{digits2}x»');\n",
            ),
            (
                "pg.sql",
                "CREATE TABLE public.app_user (\n    id integer NOT NULL,\n    password character varying(255)\n);\n\
                 CREATE TABLE public.other (id integer, text text);\n\
                 INSERT INTO public.other VALUES (1, '{alnum6}{digits2}x');\n\
                 INSERT INTO app_user VALUES (1, '«{alnum6}!{digits2}x»');\n",
            ),
            (
                "",
                "INSERT IGNORE INTO u (name, at, password) VALUES\n(N'bob', NOW(), N'«{alnum6}!{digits2}x»'),\n(E'eve', lower('(x'), E'«{alnum6}!{digits2}y»');\n",
            ),
            (
                "x.sql",
                "create table u (id int, at timestamp, password text);\ninsert into u values (1, now(), N'«{alnum6}!{digits2}x»');\n",
            ),
        ] {
            marked::finds(path, text);
        }
    }

    #[test]
    fn statements_that_do_not_end_lead_nowhere() {
        let detector = marked::only(crate::Class::Secret);
        for text in [
            "CREATE TABLE t (id int, password text;\nINSERT INTO t VALUES (1, 'Ab!12cdEf');",
            "CREATE TABLE t (id int, password text);\nINSERT INTO t VALUES ('Ab!12cdEf');",
            "CREATE TABLE t (id int, password text);\nINSERT INTO s VALUES (1, 'Ab!12cdEf');",
            "CREATE TABLE t (password 'text;\nINSERT INTO t VALUES ('Ab!12cdEf",
            "CREATE TABLE t",
            "CREATE TABLE t (\nINSERT INTO",
            "INSERT INTO t (id, password) VALUES (1, Ab12cdEf34Gh), (2, 'Ab!12cdEf', 'x');",
        ] {
            assert!(detector.find("a.sql", text.as_bytes()).is_empty(), "{text}");
        }
    }
}
