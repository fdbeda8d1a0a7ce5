// Written by `cargo xtask codegen` from spec/; do not edit.
//! `FAPIAO.CARD_DISCARDED`: 发票卡券作废通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012286035>, <https://pay.weixin.qq.com/doc/v3/partner/4012071609>, <https://pay.weixin.qq.com/doc/v3/partner/4015792560>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "FAPIAO.CARD_DISCARDED";

/// The decrypted content of `FAPIAO.CARD_DISCARDED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号.
    pub mchid: String,
    /// 微信支付分配的子商户号.
    pub sub_mchid: Option<String>,
    /// 冲红时指定的发票申请单号.
    pub fapiao_apply_id: String,
    /// 发票申请单下关联的所有发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        optional sub_mchid "sub_mchid",
        required fapiao_apply_id "fapiao_apply_id",
        required fapiao_information "fapiao_information",
    }
}

/// 发票申请单下关联的所有发票信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// `fapiao_status`: one of `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`.
    pub fapiao_status: FapiaoStatus,
    /// `card_status`: one of `INSERT_ACCEPTED`, `INSERTED`, `DISCARD_ACCEPTED`, `DISCARDED`.
    pub card_status: CardStatus,
}

crate::answer! {
    FapiaoInformation {
        required fapiao_id "fapiao_id",
        required fapiao_status "fapiao_status",
        required card_status "card_status",
    }
}

crate::open_enum! {
/// `fapiao_status`.
    FapiaoStatus {
    IssueAccepted = "ISSUE_ACCEPTED",
    Issued = "ISSUED",
    ReverseAccepted = "REVERSE_ACCEPTED",
    Reversed = "REVERSED",
    }
}

crate::open_enum! {
/// `card_status`.
    CardStatus {
    InsertAccepted = "INSERT_ACCEPTED",
    Inserted = "INSERTED",
    DiscardAccepted = "DISCARD_ACCEPTED",
    Discarded = "DISCARDED",
    }
}
