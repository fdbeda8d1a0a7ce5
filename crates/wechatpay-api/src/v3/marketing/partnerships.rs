// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partnerships`

pub mod build;
pub mod terminate;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partnerships`
///
/// `GET`: 查询合作关系列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012380536>.
#[derive(Debug, Clone)]
pub struct Partnerships<C> {
    at: At<C>,
}

impl<C: Caller> Partnerships<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/partnerships/build`
    #[must_use]
    pub fn build(&self) -> build::Build<C> {
        build::Build::new(self.at.clone())
    }

    /// `/v3/marketing/partnerships/terminate`
    #[must_use]
    pub fn terminate(&self) -> terminate::Terminate<C> {
        terminate::Terminate::new(self.at.clone())
    }

    /// 查询合作关系列表: `GET /v3/marketing/partnerships`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012380536>, <https://pay.weixin.qq.com/doc/v3/partner/4012381479>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_PARTNERSHIPS, query)
    }
}

/// What [`Partnerships::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `partner`.
    #[serde(serialize_with = "crate::encoded::option::serialize", skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// `authorized_data`.
    #[serde(serialize_with = "crate::encoded::option::serialize", skip_serializing_if = "Option::is_none")]
    pub authorized_data: Option<AuthorizedData>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// `partner`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Partner {
    /// `type`: one of `APPID`, `MERCHANT`.
    pub r#type: Type,
    /// 合作方APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 合作方商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id: Option<String>,
}

crate::open_enum! {
/// `type`.
    Type {
    Appid = "APPID",
    Merchant = "MERCHANT",
    }
}

/// `authorized_data`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AuthorizedData {
    /// `business_type`: one of `FAVOR_STOCK`, `BUSIFAVOR_STOCK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 授权批次ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
}

crate::open_enum! {
/// `business_type`.
    BusinessType {
    FavorStock = "FAVOR_STOCK",
    BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

/// What [`Partnerships::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 合作关系结果集.
    pub data: Option<Vec<Data>>,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 总数量.
    pub total_count: Option<i64>,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required limit "limit",
        required offset "offset",
        optional total_count "total_count",
    }
}

/// 合作关系结果集.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 合作方信息.
    pub partner: DataPartner,
    /// 被授权数据.
    pub authorized_data: DataAuthorizedData,
    /// 建立合作关系时间.
    pub build_time: String,
    /// 终止合作关系时间.
    pub terminate_time: Option<String>,
    /// 创建时间.
    pub create_time: String,
    /// 更新时间.
    pub update_time: String,
}

crate::answer! {
    Data {
        required partner "partner",
        required authorized_data "authorized_data",
        required build_time "build_time",
        optional terminate_time "terminate_time",
        required create_time "create_time",
        required update_time "update_time",
    }
}

/// 合作方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataPartner {
    /// 合作方类别.
    pub r#type: String,
    /// 合作方APPID.
    pub appid: Option<String>,
    /// 合作方商户ID.
    pub merchant_id: Option<String>,
}

crate::answer! {
    DataPartner {
        required r#type "type",
        optional appid "appid",
        optional merchant_id "merchant_id",
    }
}

/// 被授权数据.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataAuthorizedData {
    /// 授权业务类别.
    pub business_type: String,
    /// 授权批次ID.
    pub stock_id: Option<String>,
}

crate::answer! {
    DataAuthorizedData {
        required business_type "business_type",
        optional stock_id "stock_id",
    }
}

impl Request for GetQuery {}
