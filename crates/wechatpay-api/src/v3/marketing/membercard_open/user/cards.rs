// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/membercard-open/user/cards`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/membercard-open/user/cards`
///
/// `GET`: 查询用户在品牌下所有会员卡, see <https://pay.weixin.qq.com/doc/v3/merchant/4012549255>.
#[derive(Debug, Clone)]
pub struct Cards<C> {
    at: At<C>,
}

impl<C: Caller> Cards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户在品牌下所有会员卡: `GET /v3/marketing/membercard-open/user/cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012549255>, <https://pay.weixin.qq.com/doc/v3/partner/4012709674>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_MEMBERCARD_OPEN_USER_CARDS, query)
    }
}

/// What [`Cards::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 用户标识.
    pub openid: String,
    /// 商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

/// What [`Cards::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 会员卡列表.
    pub data: Option<Vec<Data>>,
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required total_count "total_count",
        required offset "offset",
        required limit "limit",
    }
}

/// 会员卡列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 会员卡id.
    pub card_id: Option<String>,
    /// 会员卡code.
    pub code: Option<String>,
}

crate::answer! {
    Data {
        optional card_id "card_id",
        optional code "code",
    }
}

impl Request for GetQuery {}
