//! The token of a bill says which bill it is, and proves that this world gave it out.

use jiff::civil::Date;
use wechatpay_core::digest;

use super::{Bill, Content, trades::Trades};

/// So many hex digits prove it.
const PROOF: usize = 32;

const CONTENTS: [(Content, &str); 4] = [
    (Content::Trades(Trades::All), "all"),
    (Content::Trades(Trades::Payments), "success"),
    (Content::Trades(Trades::Refunds), "refund"),
    (Content::Funds, "fundflow"),
];

pub(super) fn write(bill: &Bill, seed: u64, world: Option<&str>) -> String {
    let content = CONTENTS.iter().find(|(content, _)| *content == bill.content).map_or("", |(_, name)| name);
    // The sub-merchant is the merchant's own text: it comes last.
    let what = format!("{content}~{}~{}~{}", bill.day, bill.mchid, bill.sub_mchid.as_deref().unwrap_or_default());
    format!("{}~{what}", proof(&what, seed, world))
}

/// The bill of a token; `None` when this world did not make it.
pub(super) fn read(token: &str, seed: u64, world: Option<&str>) -> Option<Bill> {
    let (proven, what) = token.split_once('~')?;
    if proven != proof(what, seed, world) {
        return None;
    }
    let mut parts = what.splitn(4, '~');
    let (content, day, mchid, sub_mchid) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some(Bill {
        content: CONTENTS.iter().find(|(_, name)| *name == content)?.0,
        day: day.parse::<Date>().ok()?,
        mchid: mchid.to_owned(),
        sub_mchid: Some(sub_mchid.to_owned()).filter(|sub_mchid| !sub_mchid.is_empty()),
    })
}

fn proof(what: &str, seed: u64, world: Option<&str>) -> String {
    let secret = format!("{seed}\n{}\n{what}", world.unwrap_or_default());
    digest::sha256_hex(secret.as_bytes()).chars().take(PROOF).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bill() -> Bill {
        Bill {
            content: Content::Funds,
            day: jiff::civil::date(2026, 2, 28),
            mchid: "1900000002".into(),
            sub_mchid: Some("a~b".into()),
        }
    }

    #[test]
    fn a_token_leads_back_to_its_bill_in_its_own_world_alone() {
        let token = write(&bill(), 7, Some("w"));
        assert_eq!(read(&token, 7, Some("w")), Some(bill()));
        for (seed, world) in [(8, Some("w")), (7, Some("v")), (7, None)] {
            assert_eq!(read(&token, seed, world), None, "{seed} {world:?}");
        }
    }

    #[test]
    fn a_token_that_was_changed_is_of_no_bill() {
        let token = write(&bill(), 7, None);
        assert_eq!(read(&token.replace("1900000002", "1900000003"), 7, None), None);
        for other in ["", "~", "abc", "~~~~", "fundflow~2026-02-28~1900000002~"] {
            assert_eq!(read(other, 7, None), None, "{other}");
        }
    }
}
