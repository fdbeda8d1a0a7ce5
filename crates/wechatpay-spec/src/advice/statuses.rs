//! Advice by the HTTP status, for codes that are not known and answers that have none.

use super::{Advice, Again};

const SOURCE: &str = "status table";

const fn row(term: &'static str, again: Again, meaning: &'static str, what_to_do: &'static str) -> Advice {
    Advice { code: "", term, meaning, again, what_to_do, source: SOURCE }
}

pub(super) fn of(status: u16) -> Option<&'static Advice> {
    Some(match status {
        202 => &ACCEPTED,
        300..=399 => &REDIRECT,
        401 => &UNAUTHORIZED,
        403 => &FORBIDDEN,
        404 => &NOT_FOUND,
        405 => &METHOD,
        413 => &TOO_LARGE,
        429 => &TOO_MANY,
        400..=499 => &REFUSED,
        500..=599 => &FAILED,
        _ => return None,
    })
}

static ACCEPTED: Advice = row(
    "已受理",
    Again::AsItStands,
    "the request is accepted, and not finished",
    "repeat it later with the same parameters and the same business number, or ask for its outcome",
);
static REDIRECT: Advice = row(
    "重定向",
    Again::AfterMending,
    "something between here and WeChat Pay answered with a redirect",
    "check the base URL and what stands between; redirects are never followed",
);
static REFUSED: Advice = row(
    "请求错误",
    Again::AfterMending,
    "the request was refused",
    "read `code`, `message` and `detail`, and correct the request",
);
static UNAUTHORIZED: Advice = row(
    "认证失败",
    Again::AfterMending,
    "the signature, or the Authorization header, was not accepted",
    "compare mchid, serial_no, private key and clock, and the text that was signed with the request as sent",
);
static FORBIDDEN: Advice = row(
    "无权限",
    Again::AfterMending,
    "there is no permission for this, or a rule of business refuses it",
    "read `code` and `message`; check permissions on the merchant platform",
);
static NOT_FOUND: Advice = row(
    "不存在",
    Again::AfterMending,
    "what was asked for does not exist, or no operation has this path",
    "check the number; an empty body means that the path is not known",
);
static METHOD: Advice =
    row("方法不允许", Again::AfterMending, "the path is known with another HTTP method", "send the documented method");
static TOO_LARGE: Advice =
    row("请求体过大", Again::AfterMending, "the body is larger than the gateway takes", "send a smaller body or file");
static TOO_MANY: Advice = row(
    "频率超限",
    Again::AsItStands,
    "too many requests in too little time",
    "wait, the longer the more often it comes, then repeat it; spread the load",
);
static FAILED: Advice = row(
    "服务异常",
    Again::AsItStands,
    "WeChat Pay, or something on the way, failed; whether the request was carried out is open",
    "repeat it with the same parameters and the same business number, on the other host too",
);
