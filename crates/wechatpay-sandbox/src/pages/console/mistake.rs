//! A mistake in a signature in the visitor's language: what happened, and what to do.

use crate::{doctor::Mistake, pages::words::Language};

/// What a person reads of a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) headline: &'static str,
    /// Empty where the headline says it all.
    pub(super) advice: &'static str,
}

pub(super) fn words(language: Language, mistake: Mistake) -> Words {
    match (language, chinese(mistake)) {
        (Language::Chinese, Some((headline, advice))) => Words { headline, advice },
        _ => {
            let (headline, advice) = mistake.advice().split_once(": ").unwrap_or((mistake.advice(), ""));
            Words { headline, advice }
        }
    }
}

/// `None`: one that is newer than this table.
fn chinese(mistake: Mistake) -> Option<(&'static str, &'static str)> {
    Some(match mistake {
        Mistake::WrongSerial => ("serial_no 与签名私钥不匹配", "请使用本商户 API 证书的序列号（商户API证书序列号）"),
        Mistake::OtherMerchantsKey => {
            ("使用了其他商户的私钥", "请使用 Authorization 中 mchid 对应的 apiclient_key.pem")
        }
        Mistake::PlatformKey => ("使用了微信支付平台的私钥", "请使用商户自己的 apiclient_key.pem"),
        Mistake::UnknownKey => {
            ("私钥不属于任何已知证书", "请核对 apiclient_key.pem 与 serial_no 对应的商户API证书是否成对")
        }
        Mistake::Sha1 => ("使用了 SHA-1 哈希", "请使用 SHA256withRSA"),
        Mistake::OtherHash => ("哈希算法不是 SHA-256", "请使用 SHA256withRSA"),
        Mistake::Pss => ("使用了 PSS 填充", "请使用 RSASSA-PKCS1-v1_5（SHA256withRSA）"),
        Mistake::HashedTwice => ("签名串被重复哈希", "签名函数会自行计算哈希，请直接传入签名串原文"),
        Mistake::Base64Url => ("签名使用了 URL 安全的 Base64（含 - 与 _）", "请使用标准 Base64 字母表（含 +、/、=）"),
        Mistake::Hex => ("签名是十六进制文本", "请使用标准 Base64 编码"),
        Mistake::Base64WithBlanks => ("签名的 Base64 含换行或空格", "请写成不间断的一行"),
        Mistake::Base64PercentEncoded => ("签名的 Base64 被 URL 编码", "请求头不是 URL，请勿进行百分号编码"),
        Mistake::Base64Twice => ("签名被重复进行 Base64 编码", "只编码一次"),
        Mistake::V2Signature => {
            ("长度与 APIv2 签名（MD5 或 HMAC-SHA256）一致", "APIv3 使用商户API证书的私钥签名，而非 API 密钥")
        }
        Mistake::NoSignature => ("签名不是 256 字节数据的 Base64", "请使用商户API证书的 2048 位私钥签名"),
        Mistake::LowerCaseMethod => ("签名串中的请求方法为小写", "请使用大写，如 POST"),
        Mistake::OtherMethod => ("签名串中的请求方法与实际请求不同", "请使用实际发送的 HTTP 方法"),
        Mistake::QueryLeftOut => ("签名串缺少查询参数", "第二行应为路径加 ? 及完整查询参数"),
        Mistake::QueryReordered => ("签名串中查询参数的顺序与实际请求不同", "请按实际发送的顺序签名"),
        Mistake::PathDecoded => ("路径或查询参数以解码后的形式签名", "请按实际发送的百分号编码形式签名"),
        Mistake::PathEncoded => ("路径或查询参数在签名时被重复编码", "请按实际发送的形式签名"),
        Mistake::NoLeadingSlash => ("签名串中的路径缺少开头的 /", "第二行应以 / 开头"),
        Mistake::SlashAtEnd => ("签名串中的路径末尾多了 /", "请按实际发送的路径签名"),
        Mistake::HostInPath => ("签名串中的 URL 含有域名", "第二行应从路径开始，不含协议与域名"),
        Mistake::Milliseconds => ("时间戳使用了毫秒", "请使用秒级时间戳，且签名与请求头保持一致"),
        Mistake::OtherTime => ("签名串中的时间戳与请求头不同", "只取一次时间，同时用于签名与请求头"),
        Mistake::OtherNonce => ("签名串中的随机串与请求头不同", "只生成一次 nonce_str，同时用于签名与请求头"),
        Mistake::NonceBeforeTime => ("签名串中随机串与时间戳的位置颠倒", "时间戳在前，随机串在后"),
        Mistake::NoLastNewline => ("签名串末尾缺少换行符", "五行均以换行符结尾，请求体为空时也不例外"),
        Mistake::CarriageReturns => ("签名串使用了 \\r\\n 换行", "请仅使用 \\n"),
        Mistake::BackslashN => ("签名串中写入了反斜杠与字母 n，而非换行符", "许多语言中 \"\\n\" 需使用双引号"),
        Mistake::AnswerText => {
            ("使用了应答的验签名串（时间戳、随机串、报文主体）", "请求的签名串以请求方法和 URL 开头")
        }
        Mistake::BodyLeftOut => ("签名串缺少请求体", "第五行为请求体，须与实际发送的内容逐字节一致"),
        Mistake::BodyRewritten => {
            ("签名的请求体与发送的请求体是同一 JSON 的两种写法", "只序列化一次，签名并发送同一份数据")
        }
        Mistake::BodyMargins => ("签名的请求体首尾的空格或换行与实际发送的不同", "请对实际发送的内容签名"),
        Mistake::BodyOtherEncoding => ("请求体以其他字符编码签名", "请对 UTF-8 编码的内容签名"),
        Mistake::WholeForm => ("对整个上传表单进行了签名", "上传接口仅对 meta 部分的 JSON 签名"),
        Mistake::OtherUrl => ("签名串中的路径或查询参数与实际请求不同", "请对请求行中的内容签名"),
        Mistake::OtherBody => ("签名的请求体与实际发送的不同", "只序列化一次，签名并发送同一份数据"),
        Mistake::OtherText => (
            "私钥与算法正确，但签名串与所有可推测的内容均不同",
            "多为 nonce_str 或请求体与实际发送的不一致，请逐行核对",
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_mistake_is_told_in_both_languages() {
        let mut headlines = HashSet::new();
        for mistake in Mistake::ALL {
            let told = words(Language::Chinese, *mistake);
            let is_chinese = |text: &str| text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
            assert!(is_chinese(told.headline), "{mistake:?} has no words in Chinese");
            assert!(told.advice.is_ascii() || is_chinese(told.advice), "{mistake:?}");
            assert!(!told.advice.is_empty() && headlines.insert(told.headline), "{mistake:?}");
            let english = words(Language::English, *mistake);
            assert!(!english.headline.is_empty() && mistake.advice().starts_with(english.headline), "{mistake:?}");
            assert!(mistake.advice().ends_with(english.advice), "{mistake:?}");
        }
    }
}
