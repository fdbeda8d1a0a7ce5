// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`

use crate::{At, Caller};

/// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
///
/// `GET`: 查询城市列表, see <https://pay.weixin.qq.com/doc/v3/partner/4012697470>.
#[derive(Debug, Clone)]
pub struct Cities<C> {
    at: At<C>,
}

impl<C: Caller> Cities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询城市列表: `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697470>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::capital::GET_CAPITALLHH_AREAS_PROVINCES_PROVINCE_CODE_CITIES)
    }
}

/// What [`Cities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 城市列表.
    pub data: Option<Vec<Data>>,
    /// 查询数据总条数.
    pub total_count: i64,
}

crate::answer! {
    GetAnswer {
        optional data "data",
        required total_count "total_count",
    }
}

/// 城市列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 城市名称.
    pub city_name: String,
    /// 城市编码.
    pub city_code: i64,
}

crate::answer! {
    Data {
        required city_name "city_name",
        required city_code "city_code",
    }
}
