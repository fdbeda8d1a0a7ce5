//! An explanation, for people.

use std::io;

use wechatpay::diagnose::{Cause, Certainty, Finding};

use super::Explained;
use crate::screen::{bad, bold, dim, good, line, safe};

pub(super) fn show(explained: &Explained) -> io::Result<()> {
    let Explained { request, answer, diagnosis, fields, remarks } = explained;
    if let Some(request) = request {
        let by = request.mchid.as_deref().map(|mchid| format!("  by {}", safe(mchid))).unwrap_or_default();
        line(format!("{} {}{}", bold(safe(&request.method)), safe(&request.url), dim(by)))?;
    }
    if let Some(answer) = answer {
        let status = answer.status.map(|status| status.to_string());
        let words: Vec<String> = [status.as_deref(), answer.code.as_deref(), answer.message.as_deref()]
            .into_iter()
            .flatten()
            .map(safe)
            .collect();
        line(format!("{} {}", bold("answer"), words.join(" ")))?;
    }
    line("")?;
    // Where there is something better to go by, that it was not the signature needs no saying.
    let is_told = diagnosis.advice.is_some() || !fields.is_empty();
    for finding in diagnosis.findings.iter().filter(|finding| !is_told || finding.cause != Cause::NotTheSignature) {
        let certainty = match finding.certainty {
            Certainty::Likely => dim("likely"),
            sure => bad(sure),
        };
        line(format!("{certainty}: {}", safe(finding.advice)))?;
        if !finding.shown_by.is_empty() {
            line(format!("  {}", safe(&finding.shown_by)))?;
        }
    }
    let is_certain =
        |finding: &Finding| finding.certainty != Certainty::Likely && finding.cause != Cause::NotTheSignature;
    if let Some(advice) = diagnosis.advice.filter(|_| !diagnosis.findings.iter().any(is_certain)) {
        line(safe(&advice.to_string()))?;
    }
    if !fields.is_empty() {
        line(bold("beside the table of this operation:"))?;
        fields.iter().try_for_each(|field| line(format!("  {}", safe(field))))?;
    }
    remarks.iter().try_for_each(|remark| line(safe(remark)))?;
    if !is_told && diagnosis.findings.is_empty() && remarks.is_empty() {
        line("What is known does not tell why it was refused.")?;
    }
    lines(explained)?;
    diagnosis.missing.iter().try_for_each(|missing| line(dim(format!("would tell more: {missing}"))))?;
    match &diagnosis.request_id {
        Some(id) => line(format!("Request-ID {}", safe(id))),
        None => Ok(()),
    }
}

/// The text to sign, where something in it differs, or where it is all there is to compare.
fn lines(explained: &Explained) -> io::Result<()> {
    let lines = &explained.diagnosis.lines;
    let is_certain = explained.diagnosis.findings.iter().any(|finding| finding.certainty != Certainty::Likely);
    let is_refused = explained.answer.is_some() || !explained.diagnosis.findings.is_empty();
    let is_asked_for = !is_certain && is_refused;
    if lines.is_empty() || !is_asked_for && !lines.iter().any(|line| line.differs) {
        return Ok(());
    }
    line(bold("the text to sign, line by line:"))?;
    for one in lines {
        let text = |text: &Option<String>| text.as_deref().map(safe).unwrap_or_default();
        if one.differs {
            line(format!("  {:<9}  expected  {}", one.name, good(text(&one.expected))))?;
            line(format!("  {:<9}  signed    {}", "", bad(text(&one.signed))))?;
        } else {
            let known = if one.expected.is_some() { &one.expected } else { &one.signed };
            line(format!("  {:<9}  {}", one.name, text(known)))?;
        }
    }
    Ok(())
}
