//! Texts, by their format and by what their name says.

use jiff::{SignedDuration, Timestamp};
use wechatpay_spec::{Field, Format, Kind};

use super::{
    number::{DAY, is_money, last_word},
    object::Drawing,
};
use crate::clock::beijing;

/// The longest term that is shown as a text, in characters.
const LONGEST_TERM: usize = 12;

impl Drawing<'_> {
    /// A text that the field may hold.
    pub(super) fn text(&mut self, field: &Field, kind: Kind) -> String {
        let Kind::Text { longest, format, values } = kind else { return String::new() };
        if let Some(listed) = self.pick(values) {
            return (*listed).to_owned();
        }
        let text = match format {
            Format::Alphanumeric | Format::Word => self.draw.letters(20),
            Format::Date => self.date(field.name),
            Format::Time => self.time(field.name),
            Format::Ip => self.ip(),
            Format::Url | Format::NotifyUrl => self.url(),
            Format::Cny => "CNY".to_owned(),
            _ => self.named(field),
        };
        match longest {
            Some(longest) => text.chars().take(longest.into()).collect(),
            None => text,
        }
    }

    fn named(&mut self, field: &Field) -> String {
        let Field { name, term, .. } = *field;
        match last_word(name) {
            "appid" => format!("wx{}", self.draw.hex(16)),
            "openid" | "unionid" => format!("o{}", self.draw.letters(27)),
            "mchid" => self.mchid(name),
            "id" if name == "mch_id" => self.mchid(name),
            "time" | "deadline" | "expire" => self.time(name),
            "at" if term.ends_with("时间") => self.time(name),
            "date" => self.date(name),
            "id" if name.ends_with("transaction_id") => format!("4200{}", self.draw.digits(24)),
            "id" if name == "prepay_id" => format!("wx{}", self.draw.hex(34)),
            "id" | "no" | "sn" if !is_private(term) => self.draw.digits(20),
            "url" | "link" | "self" | "next" | "prev" | "domains" | "website" => self.url(),
            "path" => "pages/index/index".to_owned(),
            "ip" => self.ip(),
            "currency" => "CNY".to_owned(),
            "state" | "status" | "result" => "SUCCESS".to_owned(),
            "type" => kind_of(name).to_owned(),
            "scope" => "GLOBAL".to_owned(),
            "value" if name == "hash_value" => self.draw.hex(40),
            "hash" | "sha256" | "sm3" => self.draw.hex(64),
            "nonce" => self.draw.letters(12),
            "token" | "pics" | "ticket" => self.draw.letters(32),
            "latitude" => "39.90".to_owned(),
            "longitude" => "116.40".to_owned(),
            "color" => "Color010".to_owned(),
            "email" => "someone@example.com".to_owned(),
            "count" | "quantity" | "quota" => self.between(1, 7).to_string(),
            word if is_money(word) => self.between(1, 10_000).to_string(),
            _ => self.termed(term),
        }
    }

    /// What the official term asks for, where the name alone does not tell.
    fn termed(&mut self, term: &str) -> String {
        let ends = |ends: &[&str]| ends.iter().any(|end| term.ends_with(end));
        if is_private(term) {
            "0".repeat(11)
        } else if ends(&["链接", "URL", "url"]) {
            self.url()
        } else if term.is_empty() || ends(&["号", "码", "ID", "Id", "id", "code", "Code", "token"]) {
            self.draw.letters(20)
        } else {
            format!("示例{}", term.chars().take(LONGEST_TERM).collect::<String>())
        }
    }

    fn mchid(&mut self, name: &str) -> String {
        if name.ends_with("sub_mchid") {
            format!("1900{}", self.draw.digits(6))
        } else {
            self.question.mchid.to_owned()
        }
    }

    fn url(&mut self) -> String {
        format!("https://www.example.com/{}", self.draw.hex(8))
    }

    /// Of a network that is kept for documentation (RFC 5737).
    fn ip(&mut self) -> String {
        format!("203.0.113.{}", self.between(1, 254))
    }

    fn time(&mut self, name: &str) -> String {
        beijing(self.moment(name))
    }

    fn date(&mut self, name: &str) -> String {
        beijing(self.moment(name)).chars().take("2019-11-20".len()).collect()
    }

    /// Within the next days for an end, within the last day for all else.
    fn moment(&mut self, name: &str) -> Timestamp {
        let seconds = if is_ahead(name) { self.between(DAY, 30 * DAY) } else { -self.between(0, DAY) };
        let now = self.question.now;
        now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now)
    }
}

fn is_ahead(name: &str) -> bool {
    name.split('_').any(|word| matches!(word, "end" | "expire" | "expired" | "deadline" | "over" | "estimated"))
}

/// The usual value where a page speaks of a type and lists none.
fn kind_of(name: &str) -> &'static str {
    match name {
        "trade_type" => "JSAPI",
        "bank_type" => "OTHERS",
        "hash_type" => "SHA1",
        _ => "NORMAL",
    }
}

/// Numbers of persons, cards and telephones: nothing that looks like a real one is ever drawn.
fn is_private(term: &str) -> bool {
    ["电话", "手机", "账号", "帐号", "卡号", "证号", "证件号", "尾号", "QQ", "联系方式"]
        .iter()
        .any(|word| term.contains(word))
}
